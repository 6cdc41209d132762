import { journal } from '../../domain/record/journal.ts';
import { keepWords } from '../../stores/keep-words.ts';
import { $record, openRecord, record } from '../../stores/record.ts';
import { keptWhere } from '../lesson/kept-where.ts';
import { nudgeAll } from '../names/nudge.ts';
import { fetchActivities, whereabouts } from './activities.ts';
import { newDraftOf } from './entry-words.ts';
import { partFieldsIn, promptOfField, type PartField } from './templates.ts';
import { showTrouble } from './trouble.ts';

const isWritten = ({ value }: PartField): boolean => value.trim() !== '';

/** The way of writing that most words are in already; the first where there are none. */
function mostWritten(ways: readonly HTMLElement[]): HTMLElement | undefined {
  const count = (way: HTMLElement) => partFieldsIn(way).filter(isWritten).length;
  return [...ways].sort((one, other) => count(other) - count(one))[0];
}

/**
 * Shows one way of writing. What was written in another stays, below it and in the same form: nobody
 * loses words by changing their mind.
 */
function showWay(ways: readonly HTMLElement[], chosen: string): void {
  for (const way of ways) {
    const isChosen = way.dataset['template'] === chosen;
    const fields = partFieldsIn(way);
    way.hidden = !isChosen && !fields.some(isWritten);
    way.classList.toggle('write__kept', !isChosen);
    for (const field of fields) {
      const box = field.closest<HTMLElement>('.field');
      if (box) box.hidden = !isChosen && !isWritten(field);
    }
    // First in the page too, so that Tab goes the way the eye does.
    if (isChosen) way.parentElement?.prepend(way);
  }
}

/** Says what the entry is about, with a way back there. */
async function sayAbout(root: HTMLElement, about: string): Promise<void> {
  const line = root.querySelector<HTMLElement>('.write__about');
  const { title, href } = whereabouts(about, await fetchActivities());
  if (!line) return;
  const link = document.createElement(href === null ? 'span' : 'a');
  link.textContent = title;
  if (link instanceof HTMLAnchorElement && href !== null) link.href = href;
  line.append('About: ', link);
  line.hidden = false;
}

/** Keeps what is written here: as a draft with every key, and as an entry when that is asked for. */
export async function wake(root: HTMLElement): Promise<void> {
  const form = root.querySelector('form');
  const choice = root.querySelector<HTMLSelectElement>('.write__choice select');
  const status = root.querySelector<HTMLElement>('.prompt__status');
  const box = root.querySelector<HTMLElement>('.write__ways');
  if (!form || !choice || !box) return;
  const ways = [...box.querySelectorAll<HTMLElement>('[data-template]')];
  const address = new URLSearchParams(location.search);
  const about = address.get('about');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };

  await openRecord();
  // The way to open it stands where the entries would.
  showTrouble(root, false);
  if ($record.get().lock === 'closed') {
    const line = document.createElement('p');
    line.className = 'hint';
    line.textContent =
      'Your notebook is locked. What you write here is kept all the same, sealed at once. You open it below.';
    root.append(line);
  }
  const notice = document.querySelector<HTMLDetailsElement>('#before-you-write');
  if (notice && journal($record.get().statements).length === 0) notice.open = true;
  if (about !== null) void sayAbout(root, about);

  const early = choice.value;
  const words = await keepWords(box, newDraftOf(about), box);
  let unpoint = nudgeAll(box);
  const asked = address.get('template');
  const begun = mostWritten(ways);
  const knows = (id: string | null) => ways.some((way) => way.dataset['template'] === id);
  // Chosen while this was on its way, then what was begun, then what the address asks for.
  if (early === choice.options[0]?.value) {
    if (begun && partFieldsIn(begun).some(isWritten))
      choice.value = begun.dataset['template'] ?? '';
    else if (asked !== null && knows(asked)) choice.value = asked;
  }
  showWay(ways, choice.value);
  choice.addEventListener('change', () => {
    showWay(ways, choice.value);
  });
  box.addEventListener('input', ({ target }) => {
    say('');
    // Words that were begun elsewhere may have come into a part that is not shown.
    const hidden = target instanceof Element && target.closest('[hidden]');
    if (hidden) showWay(ways, choice.value);
  });

  /** What was saved of these very words and could not be kept on the device. */
  let unkept: string | null = null;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = partFieldsIn(box).filter(isWritten);
    if (written.length === 0) {
      say('There are no words in it yet.');
      partFieldsIn(box)[0]?.focus();
      return;
    }
    const before = words.fields();
    const parts = written.map((field) => ({
      id: field.name,
      prompt: promptOfField(field),
      text: field.value,
    }));
    const template = choice.value;
    const replaces = unkept === null ? {} : { replaces: [unkept] };
    say('');
    void record('wrote', `journal:${template}`, { template, parts, about }, replaces).then(
      async ({ id }) => {
        const said = keptWhere();
        say(said);
        // Words that are nowhere else stay in their draft.
        unkept = said.startsWith('Kept') ? null : id;
        const now = words.fields();
        // Whoever has written on meanwhile goes on.
        const isSame = Object.entries(before).every(([name, text]) => now[name] === text);
        if (unkept !== null || !isSame) return;
        await words.discard();
        for (const field of partFieldsIn(box)) field.value = '';
        // What was pointed at went with the words.
        unpoint();
        unpoint = nudgeAll(box);
        showWay(ways, choice.value);
      },
    );
  });
}
