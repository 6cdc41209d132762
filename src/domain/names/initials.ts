import { fold } from './tokens.ts';

/**
 * Names that are offered in place of a real one: birds and plants after which next to nobody is called.
 * `find` does not point at them.
 */
export const madeUpNames = [
  'Siskin',
  'Teasel',
  'Plover',
  'Bracken',
  'Dunlin',
  'Sedge',
  'Burdock',
  'Larch',
  'Whimbrel',
  'Marram',
  'Dipper',
  'Comfrey',
] as const;

/** The initials of a name: “Fatima Begum” is “F. B.”, “Kelly-Anne” “K.-A.”. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .flatMap((half) => {
          const letter = /\p{L}/u.exec(half)?.[0];
          return letter ? [`${letter.toUpperCase()}.`] : [];
        })
        .join('-'),
    )
    .filter((word) => word !== '')
    .join(' ');

/**
 * A made-up name that does not stand in the text yet, so that two people do not become one. When all
 * do, the first.
 */
export function madeUpFor(text: string): string {
  const there = fold(text);
  return madeUpNames.find((name) => !there.includes(fold(name))) ?? madeUpNames[0];
}

const madeUp = new Set(madeUpNames.map(fold));

/** Whether a word is one of the made-up names, which nobody needs pointing at. */
export const isMadeUp = (plain: string): boolean => madeUp.has(plain);
