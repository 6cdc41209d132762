import { oneApart } from './distance.ts';
import { stemOf, wordsOf } from './words.ts';

/**
 * The words of the entries with their stems. An index of stems alone cannot be searched for a word
 * half typed: “initiati” begins “initiative”, but not its stem “initi”.
 */
export interface Vocabulary {
  /** The stems of a text's words, in order. Adds the words. */
  learn(text: string): string[];
  /** The stems of words that begin so. */
  startingWith(letters: string): Set<string>;
  /** The stems of words with one letter more, less or other, or two swapped. */
  near(word: string): Set<string>;
}

/** An empty vocabulary. */
export function vocabulary(): Vocabulary {
  const stems = new Map<string, string>();
  const stemsOf = (fits: (word: string) => boolean) =>
    new Set([...stems].flatMap(([word, stem]) => (fits(word) ? [stem] : [])));
  return {
    learn: (text) =>
      wordsOf(text).map((word) => {
        const stem = stems.get(word) ?? stemOf(word);
        stems.set(word, stem);
        return stem;
      }),
    startingWith: (letters) => stemsOf((word) => word.startsWith(letters)),
    near: (asked) => stemsOf((word) => oneApart(word, asked)),
  };
}
