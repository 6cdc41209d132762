import type { Entry as Term, Piece } from '../search/entry.ts';
import { marks } from '../search/marks.ts';
import { inOtherWords } from '../search/synonyms.ts';
import { vocabulary } from '../search/vocabulary.ts';
import { askFor, inOrder, wordIndex, type Field } from '../search/word-index.ts';
import { isCommon, stemOf, tellingWords } from '../search/words.ts';
import { fits, type EntryFilters, type Facets } from './facets.ts';

/**
 * The search of the journal, in memory and nowhere else. Entries stand in handfuls, each with an index
 * of its own: a handful is indexed in a moment, so that nothing waits for thousands, and erasing an
 * entry makes one handful new.
 */

/** How many entries are indexed at a time, unless told. */
const HANDFUL = 100;

/** How many of the words that a beginning begins are looked for: one letter begins thousands. */
const beginnings = ({ length }: string): number => (length < 2 ? 0 : length === 2 ? 15 : 40);

/** An entry as search knows it. */
export interface Document extends Facets {
  id: string;
  title: string;
  /** What the place is called that it was written at, or is about. */
  place: string;
  parts: readonly { prompt: string; text: string }[];
}

/** What the reader asks. */
export interface Question extends EntryFilters {
  query: string;
  /** How many hits are wanted, from the first. */
  count: number;
}

/** An entry found, with what was looked for marked. */
export interface EntryHit {
  id: string;
  title: Piece[];
  place: Piece[];
  parts: { prompt: Piece[]; text: Piece[] }[];
}

/** What was found, best first; `total` counts those not asked for too. */
export interface Answer {
  total: number;
  hits: EntryHit[];
}

/** Entries that can be searched. */
export interface Shelf {
  /** Takes entries away and puts others there; those put there are found once they are indexed. */
  change(add: readonly Document[], drop: readonly string[]): void;
  /** Says in which other words one may ask. */
  terms(terms: readonly Term[]): void;
  /** Indexes the next handful; false when there is none left. */
  step(): boolean;
  ask(question: Question): Answer;
}

const FIELDS: readonly Field[] = [
  { field: 'title', boost: 3 },
  { field: 'place', boost: 2 },
  { field: 'words', boost: 1 },
];

const fieldsOf = ({ id, title, place, parts }: Document) => ({
  id,
  title,
  place,
  words: parts.map(({ prompt, text }) => `${prompt} ${text}`).join(' '),
});

/** An empty shelf. @param handful how many entries are indexed at a time */
export function shelf(handful = HANDFUL): Shelf {
  const known = vocabulary();
  let handfuls: { ids: Set<string>; index: ReturnType<typeof wordIndex> }[] = [];
  let waiting: Document[] = [];
  const documents = new Map<string, Document>();
  let terms: readonly Term[] = [];

  const newestFirst = (one: string, other: string): number =>
    (documents.get(one)?.at ?? '') < (documents.get(other)?.at ?? '') ? 1 : -1;

  return {
    change(add, drop) {
      for (const id of drop) documents.delete(id);
      const gone = new Set(drop);
      const [touched, whole] = [[] as typeof handfuls, [] as typeof handfuls];
      for (const one of handfuls) (drop.some((id) => one.ids.has(id)) ? touched : whole).push(one);
      handfuls = whole;
      const left = touched.flatMap(({ ids }) => [...ids]).flatMap((id) => documents.get(id) ?? []);
      for (const one of add) documents.set(one.id, one);
      waiting = [...add, ...left, ...waiting.filter(({ id }) => !gone.has(id))];
    },
    terms(given) {
      terms = given;
    },
    step() {
      const next = waiting.slice(0, handful);
      if (next.length === 0) return false;
      waiting = waiting.slice(handful);
      const index = wordIndex(next.map(fieldsOf), FIELDS, known);
      handfuls.push({ ids: new Set(next.map(({ id }) => id)), index });
      return waiting.length > 0;
    },
    ask({ query, count, ...filters }) {
      const indexes = handfuls.map(({ index }) => index);
      const met = new Set<string>();
      const order = new Set<string>();
      for (const words of [query, ...inOtherWords(query, terms)]) {
        const found = tellingWords(words).map((one) =>
          askFor(indexes, known, one, beginnings(one)),
        );
        for (const one of found) for (const stem of one.met) met.add(stem);
        for (const ref of inOrder(found, newestFirst)) order.add(ref);
      }
      const sought = (word: string) => !isCommon(word) && met.has(stemOf(word));
      const all = [...order].flatMap((id) => documents.get(id) ?? []);
      const fitting = all.filter((one) => fits(filters, one));
      return {
        total: fitting.length,
        hits: fitting.slice(0, count).map(({ id, title, place, parts }) => ({
          id,
          title: marks(title, sought),
          place: marks(place, sought),
          parts: parts.map(({ prompt, text }) => ({
            prompt: marks(prompt, sought),
            text: marks(text, sought),
          })),
        })),
      };
    },
  };
}
