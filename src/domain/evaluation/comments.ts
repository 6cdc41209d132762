import type { Evening } from './gathered.ts';
import { slipWords } from './slip.ts';

/** A field of a slip that holds words. */
export type Asked = (typeof slipWords)[number];

/** Something that somebody wrote on a slip. */
export interface Comment {
  /** The slip’s id and the field: `k3v9a2mm/try`. */
  key: string;
  asked: Asked;
  text: string;
  /** The pile it was put on by hand; empty when on none. */
  pile: string;
  leftOut: boolean;
}

/** The comments of one field, by what they say: in the order of slips they would tell who wrote which. */
export const commentsOf = (evening: Evening, asked: Asked): Comment[] =>
  evening.slips
    .filter((slip) => slip[asked].trim() !== '')
    .map((slip) => {
      const key = `${slip.id}/${asked}`;
      const pile = evening.piles[key] ?? '';
      return { key, asked, text: slip[asked].trim(), pile, leftOut: evening.leftOut.includes(key) };
    })
    .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));

/** Every comment of an evening. */
export const allComments = (evening: Evening): Comment[] =>
  slipWords.flatMap((asked) => commentsOf(evening, asked));

/** The names of piles in an evening, each once, by their letters. */
export const pilesOf = (evening: Evening): string[] =>
  [...new Set(Object.values(evening.piles))].filter((name) => name !== '').sort();

/** Comments by pile, the piles by name and those on none last. */
export function byPile(comments: readonly Comment[]): [pile: string, comments: Comment[]][] {
  const piles = new Map<string, Comment[]>();
  for (const one of comments) piles.set(one.pile, [...(piles.get(one.pile) ?? []), one]);
  return [...piles].sort(([one], [other]) =>
    one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1,
  );
}

/** Puts a comment on a pile, or on none. */
export const putOnPile = (evening: Evening, key: string, pile: string): Evening => {
  const { [key]: _, ...others } = evening.piles;
  const name = pile.trim();
  return { ...evening, piles: name === '' ? others : { ...others, [key]: name } };
};

/** Leaves a comment out of what is printed and saved, or takes it in again. */
export const leaveOut = (evening: Evening, key: string, out: boolean): Evening => ({
  ...evening,
  leftOut: [...evening.leftOut.filter((one) => one !== key), ...(out ? [key] : [])],
});
