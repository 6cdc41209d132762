import { back, go, next, type Place } from '../../domain/choosing/place.ts';
import { sheet } from './sheet.ts';

/**
 * Shows one section at a time. All of it is in memory: the address, the history and the storage stay as
 * they were, whatever is chosen, and what was chosen is forgotten when the page is left.
 */
export function walk(root: HTMLElement): void {
  const sections = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-section]')].map((one) => [one.id, one]),
  );
  // The sheet stands beside the way, and is not on it.
  const order = [...sections.keys()].filter((id) => id !== 'sheet');
  const onward = root.querySelector<HTMLElement>('[data-next]');
  const put = sheet(root);
  let place: Place = { at: 'start', before: [] };

  const title = (id: string): string =>
    sections.get(id)?.querySelector('h2')?.textContent.trim() ?? '';

  const show = (there: Place): void => {
    place = there;
    root.dataset['at'] = place.at;
    for (const [id, section] of sections) section.toggleAttribute('data-here', id === place.at);
    const after = next(order, place.at);
    for (const button of root.querySelectorAll<HTMLElement>('.choosing__bar [data-to]')) {
      button.hidden = button.dataset['to'] === place.at;
    }
    root.querySelector('[data-back]')?.toggleAttribute('hidden', place.before.length === 0);
    if (!onward) return;
    onward.hidden = after === null;
    const said = onward.dataset[after === 'stop' ? 'finish' : 'next'] ?? '';
    onward.textContent = after === null ? '' : said.replace('{title}', title(after));
  };

  /** Shows a section, and has it read from its heading on. */
  const turn = (there: Place): void => {
    if (there === place) return;
    show(there);
    put.quiet();
    const section = sections.get(place.at);
    scrollTo({ top: root.offsetTop, behavior: 'instant' });
    section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    const { to, put: question, again } = button.dataset;
    if (to !== undefined) turn(go(place, to));
    else if (question !== undefined) put.toggle(question);
    else if (again !== undefined) answer(button);
    else if (button === onward) turn(go(place, next(order, place.at) ?? place.at));
    else if ('back' in button.dataset) turn(back(place));
    else if ('print' in button.dataset) print();
  });

  // A link from another page may lead to one section.
  const asked = location.hash.slice(1);
  show(sections.has(asked) ? { at: asked, before: asked === 'start' ? [] : ['start'] } : place);

  // Browsers keep a page that was left, and would bring it back for whoever has the phone then.
  addEventListener('pagehide', () => {
    put.forget();
    for (const one of root.querySelectorAll('details')) one.open = false;
    show({ at: 'start', before: [] });
  });
}

/** Whatever was answered, the same is said another way: it was the telling that was tried, not the reader. */
function answer(button: HTMLElement): void {
  const details = button.closest('[data-say-back]')?.querySelector('details');
  if (!details) return;
  details.open = true;
  details.querySelector<HTMLElement>('[tabindex]')?.focus();
}
