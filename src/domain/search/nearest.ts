import { distance } from './distance.ts';
import type { Entry } from './entry.ts';
import { isCommon, wordsOf } from './words.ts';

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
  const names = new Map<string, string>();
  for (const { title, aliases = [] } of entries) {
    for (const name of [title, ...aliases]) {
      const words = wordsOf(name);
      names.set(words.join(' '), name);
      for (const word of words) if (!isCommon(word) && !names.has(word)) names.set(word, word);
    }
  }
  let best: string | null = null;
  let least = limit + 1;
  for (const [words, name] of names) {
    if (Math.abs(words.length - asked.length) >= least) continue;
    const off = distance(asked, words);
    if (off > 0 && off < least) [best, least] = [name, off];
  }
  return best;
}
