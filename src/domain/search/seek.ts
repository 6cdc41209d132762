import { stemOf, tellingWords } from './words.ts';

/** Fewer letters begin too many words. */
const LETTERS_FOR_A_BEGINNING = 3;

/**
 * Whether a plain word of a text answers to any word of the queries: as another form of it, or by
 * beginning with it. Pagefind goes further, down to “in” for “inittiative”; that helps nobody.
 */
export function seek(queries: readonly string[]): (word: string) => boolean {
  const asked = [...new Set(queries.flatMap(tellingWords))];
  const stems = new Set(asked.map(stemOf));
  const beginnings = asked.filter(({ length }) => length >= LETTERS_FOR_A_BEGINNING);
  return (word) =>
    beginnings.some((beginning) => word.startsWith(beginning)) || stems.has(stemOf(word));
}
