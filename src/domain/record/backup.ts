import { RECORD_VERSION } from './version.ts';
import type { Draft, Statement } from './statement.ts';

/** How our files say whose they are. */
export const BACKUP_FORMAT = 'noticing-record';

/** What a backup file holds. A contract: files written today must be readable for good. */
export interface Backup {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601, UTC. */
  madeAt: string;
  statements: readonly Statement[];
  drafts: readonly Draft[];
}

/** Everything there is, as a backup made at `madeAt`. */
export const toBackup = (
  statements: readonly Statement[],
  drafts: readonly Draft[],
  madeAt: string,
): Backup => ({ format: BACKUP_FORMAT, version: RECORD_VERSION, madeAt, statements, drafts });

/** A backup as the text of its file: a statement a line, so that a person can find their words in it. */
export function backupText({ statements, drafts, ...head }: Backup): string {
  const lines = (list: readonly unknown[]): string =>
    list.length === 0 ? '[]' : `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  const opening = JSON.stringify(head).slice(0, -1);
  return `${opening},\n"statements": ${lines(statements)},\n"drafts": ${lines(drafts)}}\n`;
}

/** The name of the file, with the day in UTC: `noticing-backup-2026-03-09.json`. */
export const backupName = (madeAt: string): string => `noticing-backup-${madeAt.slice(0, 10)}.json`;
