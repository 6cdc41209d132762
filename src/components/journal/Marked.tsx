import type { Piece } from '../../domain/search/entry.ts';

/** Words, with what was looked for marked. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text))}</>
);

/** Words with nothing marked. Here, since domain/search/marks.ts brings lunr. */
export const unmarked = (text: string): Piece[] => (text === '' ? [] : [{ text, marked: false }]);

/** Further in than this, a mark is out of sight in what is shown of a long text. */
const IN_SIGHT = 600;
const BEFORE = 120;

/** The pieces from shortly before the first mark on, where that is far into the text. */
export function fromFirstMark(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ marked }) => marked);
  const before = pieces[first - 1]?.text ?? '';
  // All that stands before the first mark is one piece.
  if (before.length <= IN_SIGHT) return pieces;
  const cut = before.indexOf(' ', before.length - BEFORE);
  const text = `… ${before.slice(cut + 1)}`;
  return [{ text, marked: false }, ...pieces.slice(first)];
}
