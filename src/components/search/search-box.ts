import type { Hit, Question } from '../../domain/search/entry.ts';
import { asOneList } from '../../domain/search/found.ts';
import { nearest } from '../../domain/search/nearest.ts';
import { inOtherWords } from '../../domain/search/synonyms.ts';
import { INVITATION } from './box-markup.ts';
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

/** The box, for whoever placed it. */
export interface SearchBox {
  input: HTMLInputElement;
  question: () => Question;
  /** Asks what stands in the box. */
  ask: () => void;
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
  let pausing: ReturnType<typeof setTimeout> | undefined;

  const question = (): Question => ({
    query: input.value.trim(),
    audience: audience.value,
    kind: kind.value,
  });

  const say = (text: string) => {
    clearTimeout(saying);
    saying = setTimeout(() => (status.textContent = text), SAY_MS);
  };

  /** The full text's hits, when the reader has paused. */
  const inText = async function* (quick: Quick, { query, ...filters }: Question, pause: number) {
    after.replaceChildren(element('p', 'hint', 'Looking through the full text…'));
    await new Promise((resolve) => setTimeout(resolve, pause));
    const search = await openFullText(quick.build);
    yield* search([query, ...inOtherWords(query, quick.entries)], filters);
  };

  const more = (press: () => void) => {
    const button = element('button', 'button button--quiet', 'More results');
    button.type = 'button';
    button.addEventListener('click', press);
    return button;
  };

  /** Adds a page of results below those shown, and says how many there are. */
  const show = async (
    hits: AsyncGenerator<Hit>,
    current: () => boolean,
    until = list.childElementCount + PAGE,
  ): Promise<boolean> => {
    let next = await hits.next();
    while (current() && !next.done && list.childElementCount < until) {
      list.append(resultItem(next.value));
      next = await hits.next();
    }
    if (!current()) return false;
    say(counted(list.childElementCount, !next.done));
    if (next.done) {
      after.replaceChildren();
      return true;
    }
    const spare = resultItem(next.value);
    const press = () => {
      const page = list.childElementCount + PAGE;
      list.append(spare);
      spare.querySelector('a')?.focus();
      after.replaceChildren();
      void show(hits, current, page).catch(() => after.replaceChildren(noWords(ask)));
    };
    after.replaceChildren(more(press));
    return true;
  };

  const answer = async (asking: Question, pause: number, current: () => boolean) => {
    const quick = await openQuick().catch(() => null);
    if (!current()) return;
    list.replaceChildren();
    if (!quick) {
      after.replaceChildren(noTitles(ask));
      return;
    }
    const titles = quick.search(asking.query, asking);
    const hits = asOneList(titles, () => inText(quick, asking, pause));
    try {
      if (!(await show(hits, current)) || list.childElementCount > 0) return;
      after.replaceChildren(nothingFound(asking, nearest(asking.query, quick.entries), instead));
    } catch {
      if (!current()) return;
      say(counted(list.childElementCount, true));
      after.replaceChildren(noWords(ask));
    }
  };

  const changed = (pause: number) => {
    const now = ++turn;
    const asking = question();
    clearTimeout(pausing);
    pausing = setTimeout(() => {
      asked(asking);
    }, pause);
    if (asking.query !== '') {
      void answer(asking, pause, () => now === turn);
      return;
    }
    list.replaceChildren();
    after.innerHTML = INVITATION;
    clearTimeout(saying);
    status.textContent = '';
  };

  const ask = () => {
    changed(0);
  };

  const instead = (other: Question) => {
    input.value = other.query;
    audience.value = other.audience;
    kind.value = other.kind;
    input.focus();
    ask();
  };

  input.addEventListener('input', () => {
    changed(PAUSE_MS);
  });
  for (const select of [audience, kind]) select.addEventListener('change', ask);
  moveBetweenResults(root, input, list);
  openQuick().catch(() => undefined);
  return { input, question, ask };
}
