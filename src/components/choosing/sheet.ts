import { fold } from '../../domain/choosing/pocket.ts';

/** What one can do with “My questions”. */
interface Sheet {
  /** Puts a question on the sheet, or takes it off. */
  toggle: (question: string) => void;
  /** Says nothing any more of what was put on last. */
  quiet: () => void;
  /** Empties it. */
  forget: () => void;
}

/** What is printed of an item: not the button beside it. */
const textOf = (item: HTMLElement): string =>
  item.querySelector('.pocket__text')?.textContent.trim() ?? '';

/** The sheet of questions. It is in the page, starts empty, and is laid out for paper after each change. */
export function sheet(root: HTMLElement): Sheet {
  const pocket = root.querySelector<HTMLElement>('.pocket');
  const quarters = [...root.querySelectorAll<HTMLElement>('.pocket__quarter')];
  // In the order of the document, whatever quarter they stand in later.
  const items = [...root.querySelectorAll<HTMLElement>('.pocket__item')];
  const fields = [...root.querySelectorAll('textarea')];
  const status = root.querySelector<HTMLElement>('[role=status]');
  const count = root.querySelector<HTMLElement>('[data-count]');

  const isOn = (item: HTMLElement): boolean => 'on' in item.dataset;

  const lay = (): void => {
    const on = items.filter(isOn);
    const { setting, quarters: places } = fold(on.map(textOf));
    if (pocket) pocket.dataset['setting'] = setting;
    on.forEach((item, index) => quarters[places[index] ?? 0]?.append(item));
    root.toggleAttribute('data-some', on.length > 0);
    if (count) count.textContent = on.length > 0 ? ` (${on.length})` : '';
  };

  const set = (item: HTMLElement, on: boolean): void => {
    item.toggleAttribute('data-on', on);
    for (const button of root.querySelectorAll<HTMLElement>(
      `[data-put="${item.dataset['item'] ?? ''}"]`,
    )) {
      button.toggleAttribute('data-on', on);
    }
  };

  const say = (words = ''): void => {
    if (status) status.textContent = words.replace('{count}', String(items.filter(isOn).length));
  };

  for (const field of fields) {
    const item = items.find((one) => one.dataset['item'] === field.name);
    const words = item?.querySelector<HTMLElement>('.pocket__words');
    if (!item || !words) continue;
    const mirror = (): void => {
      words.textContent = field.value.trim();
      set(item, words.textContent !== '');
      lay();
    };
    field.addEventListener('input', mirror);
    // Somebody may have been quicker than this script.
    mirror();
  }
  lay();

  return {
    toggle: (question) => {
      const item = items.find((one) => one.dataset['item'] === question);
      if (!item) return;
      const on = !isOn(item);
      const held = item.contains(document.activeElement);
      set(item, on);
      lay();
      say(status?.dataset[on ? 'put' : 'taken']);
      // What was pressed is gone with the line it stood in.
      if (held) root.querySelector<HTMLElement>('#sheet h2')?.focus();
    },
    quiet: () => {
      say('');
    },
    forget: () => {
      for (const item of items) set(item, false);
      for (const field of fields) field.value = '';
      for (const words of root.querySelectorAll('.pocket__words')) words.textContent = '';
      say('');
      lay();
    },
  };
}
