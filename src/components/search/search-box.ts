import type { Filters, Hit } from '../../domain/search/entry.ts';
import { asOneList } from '../../domain/search/found.ts';
import { nearest } from '../../domain/search/nearest.ts';
import { inOtherWords } from '../../domain/search/synonyms.ts';
import { openFullText } from './full-text.ts';
import { moveBetweenResults } from './keys.ts';
import { nothingFound, noTitles, noWords } from './no-results.ts';
import { openQuick, type Quick } from './quick.ts';
import { element, resultItem } from './results-view.ts';
import { counted } from './words.ts';

/**
 * A search box that stands in the page or in a dialog (box-markup.ts), brought to life.
 *
 * What is called by the words is shown at once, from memory. When the reader stops typing, the full
 * text is asked for what is left of a page of results, and adds it below: nothing shown ever moves.
 * Each change of the question starts a new turn, and what answers an old turn is thrown away.
 */

/** How many results are shown at first, and added by “More results”. */
const PAGE = 10;
/** The reader has stopped typing: only now is Pagefind worth its 75 kB. */
const PAUSE_MS = 250;
/** What is said aloud waits for this long a quiet, so that it is not said for every letter. */
const SAY_MS = 600;

/** What the box asks: the words, and what they are narrowed to. */
export interface Question extends Filters {
  query: string;
}

/** The box, for whoever placed it. */
export interface SearchBox {
  input: HTMLInputElement;
  question(): Question;
  /** Puts a question in the box and asks it. */
  ask(question: Question): void;
}

const part = <T extends Element>(root: HTMLElement, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The search box has no ${selector}.`);
  return found;
};

/** @param asked told of every question, once the reader has paused */
export function searchBox(root: HTMLElement, asked: (question: Question) => void): SearchBox {
  const input = part<HTMLInputElement>(root, '[name=q]');
  const audience = part<HTMLSelectElement>(root, '[name=for]');
  const kind = part<HTMLSelectElement>(root, '[name=kind]');
  const status = part<HTMLElement>(root, '[role=status]');
  const list = part<HTMLElement>(root, 'ol');
  const after = part<HTMLElement>(root, '.search__after');
  let turn = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  const question = (): Question => ({
    query: input.value.trim(),
    audience: audience.value,
    kind: kind.value,
  });

  const say = (text: string) => {
    clearTimeout(saying);
    saying = setTimeout(() => (status.textContent = text), text === '' ? 0 : SAY_MS);
  };

  const wordsOf = async function* (quick: Quick, { query, ...filters }: Question, pause: number) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const search = await openFullText(quick.build);
    yield* search([query, ...inOtherWords(query, quick.entries)], filters);
  };

  const run = async (pause: number) => {
    const now = ++turn;
    const current = () => now === turn;
    const asking = question();
    if (asking.query === '') {
      list.replaceChildren();
      after.replaceChildren();
      say('');
      return;
    }
    let quick: Quick;
    try {
      quick = await openQuick();
    } catch {
      if (current()) after.replaceChildren(noTitles(() => void run(0)));
      return;
    }
    if (!current()) return;
    const batches = () => wordsOf(quick, asking, pause);
    const hits = asOneList(quick.search(asking.query, asking), batches);
    list.replaceChildren();
    after.replaceChildren();
    await show(hits, quick, asking, current);
  };

  /** Adds the next results below those shown, and says how many there are. */
  const show = async (
    hits: AsyncGenerator<Hit>,
    quick: Quick,
    asking: Question,
    current: () => boolean,
  ) => {
    const until = list.childElementCount + PAGE;
    let next: IteratorResult<Hit>;
    try {
      for (;;) {
        next = await hits.next();
        if (!current()) return;
        if (next.done || list.childElementCount >= until) break;
        list.append(resultItem(next.value));
      }
    } catch {
      if (current()) after.replaceChildren(noWords(() => void run(0)));
      if (current()) say(counted(list.childElementCount, asking.query, true));
      return;
    }
    const count = list.childElementCount;
    say(counted(count, asking.query, !next.done));
    if (next.done) {
      if (count === 0)
        after.replaceChildren(nothingFound(asking, nearest(asking.query, quick.entries), ask));
      return;
    }
    const spare = next.value;
    const more = element('button', 'button button--quiet', 'More results');
    more.type = 'button';
    more.addEventListener('click', () => {
      more.remove();
      const first = resultItem(spare);
      list.append(first);
      first.querySelector('a')?.focus();
      void show(hits, quick, asking, current);
    });
    after.replaceChildren(more);
  };

  let pausing: ReturnType<typeof setTimeout> | undefined;
  const changed = (pause: number) => {
    void run(pause);
    clearTimeout(pausing);
    pausing = setTimeout(() => asked(question()), pause);
  };

  const ask = (next: Question) => {
    input.value = next.query;
    audience.value = next.audience;
    kind.value = next.kind;
    changed(0);
  };

  input.addEventListener('input', () => changed(PAUSE_MS));
  for (const select of [audience, kind]) select.addEventListener('change', () => changed(0));
  moveBetweenResults(root, input, list);
  openQuick().catch(() => undefined);
  return { input, question, ask };
}
