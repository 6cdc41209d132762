import type { Found } from '../../domain/names/kinds.ts';

/** What the writer said is fine, for as long as this page is open. Kept nowhere else. */
const fine = new Set<string>();

/** The same thing found twice has one key. */
export const keyOf = ({ kind, words }: Found): string => `${kind}:${words.toLowerCase()}`;

/** Whether the writer said that this may stay. */
export const isFine = (found: Found): boolean => fine.has(keyOf(found));

/** Notes that it may stay, until the page is left. */
export const letBe = (found: Found): void => {
  fine.add(keyOf(found));
};
