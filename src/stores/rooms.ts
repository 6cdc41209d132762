import type { Rows } from './engines/memory.ts';

/**
 * The small storages for text, where the browser lets us have them: asking is enough to throw when
 * site data is blocked.
 */
function roomOf(ask: () => Storage): Storage | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** Kept on the device; null where it is blocked. */
export const deviceRoom = (): Storage | null => roomOf(() => localStorage);

/** Kept in this tab, from page to page; null where it is blocked. */
export const tabRoom = (): Storage | null => roomOf(() => sessionStorage);

/** Where a lock’s public half is noted, for a page that cannot open the database. */
export const LOCK_HINT = 'noticing:lock';

/** Writes a row, or leaves it when there is no room or no storage. */
export function note(rows: Rows | null, key: string, value: string | null): void {
  try {
    // Reading is a hundredth of the price of writing, and what is noted is mostly there.
    if (rows?.getItem(key) === value) return;
    if (value === null) rows?.removeItem(key);
    else rows?.setItem(key, value);
  } catch {
    // Only hints are noted this way; nobody's words.
  }
}
