import { describe, expect, it } from 'vitest';
import { backupDue } from './backup-due.ts';
import { exported, lesson, reflected } from './examples.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, 5 + n, 12));

describe('a reminder to make a backup', () => {
  it('never comes when there is nothing to keep', () => {
    expect(backupDue([], day(30))).toBeNull();
    expect(backupDue([lesson(1, 'visited', 'attunement/receiving')], day(30))).toBeNull();
  });

  it('comes a week after the first words when there is no backup yet', () => {
    expect(backupDue([reflected(1, 'words')], day(6))).toBeNull();
    expect(backupDue([reflected(1, 'words')], day(8))).toEqual({ lastBackupAt: null, fresh: 1 });
  });

  it('comes a week after the last backup when there is something new', () => {
    const record = [reflected(1, 'old'), exported(2), reflected(3, 'new'), reflected(4, 'newer')];
    expect(backupDue(record, day(6))).toBeNull();
    expect(backupDue(record, day(8))).toEqual({ lastBackupAt: record[1]?.at, fresh: 2 });
  });

  it('does not come when nothing was done since the last backup', () => {
    expect(backupDue([reflected(1, 'old'), exported(2)], day(30))).toBeNull();
  });
});
