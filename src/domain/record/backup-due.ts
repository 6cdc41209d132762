import { isLiving } from './chain.ts';
import type { Statement } from './statement.ts';

/** Safari deletes what a site keeps after seven days of use without a visit, so a week it is. */
const WEEK_IN_MS = 7 * 24 * 60 * 60 * 1000;

/** What a reminder to make a backup can say. */
export interface BackupDue {
  /** ISO 8601, or null when none was ever made. */
  lastBackupAt: string | null;
  /** Things done since, leaving out pages only visited. */
  fresh: number;
}

/**
 * Whether it is time for a backup: the last is more than a week old and there is something new. With
 * none made yet the week runs from the first thing that is worth keeping. Null when it is not due.
 */
export function backupDue(record: readonly Statement[], now: Date): BackupDue | null {
  const living = record.filter(isLiving);
  const lastBackupAt = living.reduce<string | null>(
    (last, { verb, at }) => (verb === 'exported' && (last === null || at > last) ? at : last),
    null,
  );
  const fresh = living.filter(
    ({ verb, at }) =>
      verb !== 'visited' && verb !== 'exported' && (lastBackupAt === null || at > lastBackupAt),
  );
  const since = lastBackupAt ?? fresh[0]?.at;
  if (since === undefined || fresh.length === 0) return null;
  return now.getTime() - Date.parse(since) > WEEK_IN_MS
    ? { lastBackupAt, fresh: fresh.length }
    : null;
}
