import type { Entry } from './entry.ts';
import { isCommon, wordsOf } from './words.ts';

/** How many letters must be put in, taken out, changed or swapped with the next to make one word the other. */
export function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, place) => place)];
  const at = (row: number, place: number) => rows[row]?.[place] ?? 0;
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j += 1) {
      const change = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = swapped ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
    }
  }
  return at(one.length, other.length);
}

/** Further off than this share of its letters, a word is another word. */
const SHARE = 0.4;

/**
 * What may have been meant by a query that found nothing: the nearest title, other name, or word of
 * either; null when none is near.
 */
export function nearest(query: string, entries: readonly Entry[]): string | null {
  const asked = wordsOf(query).join(' ');
  if (asked.length < 3) return null;
  const limit = Math.floor(asked.length * SHARE);
  let best: { name: string; off: number } | null = null;
  const consider = (name: string, word: string) => {
    if (Math.abs(word.length - asked.length) > limit) return;
    const off = distance(asked, word);
    if (off > 0 && off <= limit && off < (best?.off ?? Infinity)) best = { name, off };
  };
  for (const { title, aliases = [] } of entries) {
    for (const name of [title, ...aliases]) {
      const words = wordsOf(name);
      consider(name, words.join(' '));
      for (const word of words) if (!isCommon(word)) consider(word, word);
    }
  }
  return (best as { name: string } | null)?.name ?? null;
}
