import type { QuietMinutes } from '../../domain/lock/quiet.ts';

/** Fewer characters are guessed too soon, however long each guess takes. */
export const LEAST = 8;

/** How a time of quiet reads in a list to choose from. */
export const quietWords = (minutes: QuietMinutes): string =>
  minutes === 0
    ? 'when I close the tab, or leave the site for two minutes'
    : `after ${minutes} minutes without a touch`;

/** What is wrong with a passphrase that is being made up, or null. */
export function faultIn(
  passphrase: string,
  again: string,
): { first: string } | { second: string } | null {
  if (passphrase.length < LEAST) {
    return { first: `That is too short: ${LEAST} characters at the least. Four words are better.` };
  }
  return passphrase === again ? null : { second: 'The two are not the same. Type it once more.' };
}

export const FRESH_HINT =
  'Four words that do not belong together make a good one. If the browser offers to remember it, say no where others use this browser.';

export const WRONG = 'That is not it. Nothing is lost: try again as often as you like.';

export const FAILED = 'That did not work: this browser would not do it. Nothing was changed.';
