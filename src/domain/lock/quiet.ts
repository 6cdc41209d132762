/** After how many minutes without a touch the passphrase is asked for again; 0: only once the tab is closed. */
export type QuietMinutes = 0 | 5 | 15 | 60;

/** The times of quiet that a learner chooses from. */
export const QUIET_MINUTES: readonly QuietMinutes[] = [5, 15, 60, 0];

const MINUTE_IN_MS = 60 * 1000;

/** Browsers bring a closed tab back with what it held: being away for longer than this counts as closing. */
const AWAY_IN_MS = 2 * MINUTE_IN_MS;

/** Whether everything has been left alone for as long as was chosen. Times in ms. */
export const isQuiet = (quiet: QuietMinutes, touchedAt: number, now: number): boolean =>
  quiet !== 0 && now - touchedAt >= quiet * MINUTE_IN_MS;

/**
 * Whether a page that is opened in a tab follows on the one before it there. A clock that was set
 * back says nothing about how long it was, so then it does not.
 * @param touchedAt when the site was last touched or left; null when nobody knows
 * @param asleep whether the browser itself put the tab to sleep meanwhile, and nobody closed it
 */
export const followsOn = (touchedAt: number | null, now: number, asleep: boolean): boolean =>
  touchedAt !== null &&
  touchedAt <= now + MINUTE_IN_MS &&
  (asleep || now - touchedAt <= AWAY_IN_MS);
