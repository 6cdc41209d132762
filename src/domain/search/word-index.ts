import lunr from 'lunr';
import type { Vocabulary } from './vocabulary.ts';
import { stemOf } from './words.ts';

/** A shorter word is one letter away from too many others: “still” from “skill”. */
const LETTERS_FOR_A_SLIP = 6;

/** A shorter word begins too many others. */
const LETTERS_FOR_A_BEGINNING = 3;

/** A part of every document, and how much a word in it counts. */
export interface Field {
  field: string;
  boost: number;
}

/** One thing to find: its reference as `id`, and the text of its fields. */
export type Fields = Readonly<Record<string, string>> & { id: string };

/** What one word of a query found: the score of each document, and the stems that it met. */
export interface Found {
  scores: Map<string, number>;
  met: Iterable<string>;
}

/** An index of stems over documents; it teaches the vocabulary their words. */
export function wordIndex(
  documents: Iterable<Fields>,
  fields: readonly Field[],
  known: Vocabulary,
): lunr.Index {
  const builder = new lunr.Builder();
  builder.tokenizer = Object.assign(
    (text?: unknown) =>
      known.learn(typeof text === 'string' ? text : '').map((stem) => new lunr.Token(stem, {})),
    { separator: lunr.tokenizer.separator },
  );
  for (const { field, boost } of fields) builder.field(field, { boost });
  for (const one of documents) builder.add(one);
  return builder.build();
}

/**
 * The word and its other forms, then words it begins; if there are none, words with one slip.
 * @param most how many words that it begins are looked for; a letter begins thousands
 */
export function askFor(
  indexes: readonly lunr.Index[],
  known: Vocabulary,
  word: string,
  most = Infinity,
): Found {
  const stem = stemOf(word);
  const ask = (others: Set<string>): Found => {
    others.delete(stem);
    const asked = [...others].slice(0, most);
    const scores = new Map<string, number>();
    for (const index of indexes) {
      const results = index.query((query) => {
        query.term(stem, { boost: 10, usePipeline: false });
        for (const other of asked) query.term(other, { boost: 2, usePipeline: false });
      });
      for (const { ref, score } of results) scores.set(ref, score);
    }
    return { scores, met: [stem, ...asked] };
  };
  // “No” begins “notice”: so short a word is taken for a beginning only where it is no word.
  if (word.length < LETTERS_FOR_A_BEGINNING) {
    const whole = ask(new Set());
    if (whole.scores.size > 0) return whole;
  }
  const found = ask(known.startingWith(word));
  return found.scores.size > 0 || word.length < LETTERS_FOR_A_SLIP ? found : ask(known.near(word));
}

/**
 * The documents that answer to every word; if none does, to as many words as any. Best first, and
 * where two are as good, by `order`.
 * @param more what a document is worth besides its words
 */
export function inOrder(
  found: readonly Found[],
  order: (one: string, other: string) => number,
  more: (ref: string) => number = () => 0,
): string[] {
  const sums = new Map<string, { words: number; score: number }>();
  for (const { scores } of found) {
    for (const [ref, score] of scores) {
      const sum = sums.get(ref) ?? { words: 0, score: 0 };
      sums.set(ref, { words: sum.words + 1, score: sum.score + score });
    }
  }
  const most = [...sums.values()].reduce((best, { words }) => Math.max(best, words), 0);
  return [...sums]
    .filter(([, { words }]) => words === most)
    .map(([ref, { score }]) => ({ ref, score: score + more(ref) }))
    .sort((one, other) => other.score - one.score || order(one.ref, other.ref))
    .map(({ ref }) => ref);
}
