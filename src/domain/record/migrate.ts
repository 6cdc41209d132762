import { RECORD_VERSION } from './version.ts';

/** Takes what a file of one version holds to the next. Given and returned as read from JSON, unchecked. */
export type Step = (file: Record<string, unknown>) => Record<string, unknown>;

/** `steps[0]` takes version 1 to version 2, and so on. None yet. */
const steps: readonly Step[] = [];

/** A file brought to the present version, or the reason why it was left as it is. */
export type Migrated =
  { ok: true; file: Record<string, unknown> } | { ok: false; code: 'newer' | 'no-version' };

/**
 * Brings a record file of any earlier version to the present one. A file from a newer site is left
 * alone: we could not read all of it, and what we cannot read we would lose.
 */
export function migrate(
  file: Record<string, unknown>,
  { to = RECORD_VERSION, by = steps }: { to?: number; by?: readonly Step[] } = {},
): Migrated {
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, code: 'no-version' };
  }
  if (version > to) return { ok: false, code: 'newer' };
  const migrated = by.slice(version - 1, to - 1).reduce((now, step) => step(now), file);
  return { ok: true, file: { ...migrated, version: to } };
}
