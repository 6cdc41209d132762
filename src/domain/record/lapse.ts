import { isLiving } from './chain.ts';
import { isWords, journal } from './journal.ts';
import type { Statement } from './statement.ts';

/**
 * What an entry read before is kept for a week, so that an edit can be undone, and then let go.
 *
 * A tombstone would be the wrong sign for it: death spreads along `replaces`, and would take the entry
 * with it. Leaving the statement out would break the chain where a version in its middle is gone: an
 * older one, brought back by a backup, would stand there as an entry of its own. So its words go and
 * the link stays, as `lapsed`. Merging with a record that still has the words may bring them back into
 * storage; since what is shown is made of the record after lapsing, nobody sees them, and they go again
 * the next time. Erasing reaches through what has lapsed as through any other link.
 */

/** For how long what an entry read before is kept once it was replaced. */
export const UNDO_IN_MS = 7 * 24 * 60 * 60 * 1000;

/** When each replaced statement was first replaced, by its id. */
export function replacedAt(record: readonly Statement[]): Map<string, string> {
  const times = new Map<string, string>();
  for (const statement of record) {
    if (!isLiving(statement)) continue;
    for (const id of statement.replaces ?? []) {
      const known = times.get(id);
      if (known === undefined || statement.at < known) times.set(id, statement.at);
    }
  }
  return times;
}

/**
 * The record without the words that were replaced more than a week before `now`. Everything else is as
 * it was; the very same array when there is nothing to let go.
 */
export function lapse(record: readonly Statement[], now: Date): readonly Statement[] {
  const times = replacedAt(record);
  if (times.size === 0) return record;
  const isOver = (at: string | undefined) =>
    at !== undefined && now.getTime() - Date.parse(at) > UNDO_IN_MS;
  const old = record.filter((one) => isWords(one) && isOver(times.get(one.id)));
  if (old.length === 0) return record;
  // What is shown is never let go, also where a file changed by hand says that it was replaced.
  const shown = new Set(journal(record).map(({ id }) => id));
  const going = new Set(old.filter(({ id }) => !shown.has(id)));
  if (going.size === 0) return record;
  return record.map((one) =>
    going.has(one) && isLiving(one) ? { ...one, verb: 'lapsed', result: null } : one,
  );
}
