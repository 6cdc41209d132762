import type { Piece } from './entry.ts';
import { partsOf } from './words.ts';

/**
 * A text as pieces, with the words that were looked for marked.
 * @param sought whether a plain word is one of them
 */
export function marks(text: string, sought: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const { text: part, word } of partsOf(text)) {
    const marked = word !== null && sought(word);
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += part;
    else pieces.push({ text: part, marked });
  }
  return pieces;
}

/** A text with nothing marked. */
export const unmarked = (text: string): Piece[] => (text === '' ? [] : [{ text, marked: false }]);
