import type { ActivityId, Draft, Statement } from './statement.ts';

/** An activity that goes by another id now, with everything below it (`/…`, `#…`). */
export interface Rename {
  from: ActivityId;
  to: ActivityId;
}

/**
 * Ids are permanent. Where one had to change all the same, a line here keeps what learners did
 * under the old one. Lines are never taken out; they apply in order.
 * Example: { from: 'attunement/receiving', to: 'attunement/reception' }
 */
export const renames: readonly Rename[] = [];

const isOrIsBelow = (id: ActivityId, from: ActivityId): boolean =>
  id === from || id.startsWith(`${from}/`) || id.startsWith(`${from}#`);

/** The id an activity goes by today. */
export const currentId = (id: ActivityId, list: readonly Rename[] = renames): ActivityId =>
  list.reduce(
    (now, { from, to }) => (isOrIsBelow(now, from) ? to + now.slice(from.length) : now),
    id,
  );

/**
 * The statements with what they are done to, and what they are about, under today's ids. The same array when nothing
 * was renamed.
 */
export function underCurrentIds<One extends Statement>(
  statements: readonly One[],
  list: readonly Rename[] = renames,
): readonly One[] {
  if (list.length === 0) return statements;
  return statements.map((statement) => {
    if (statement.verb === 'erased') return statement;
    const { object, result } = statement;
    const about = result !== null && 'about' in result ? result.about : null;
    return {
      ...statement,
      object: currentId(object, list),
      ...(about !== null && { result: { ...result, about: currentId(about, list) } }),
    };
  });
}

/** Words begun, under today's ids. The same array when nothing was renamed. */
export const draftsUnderCurrentIds = (
  drafts: readonly Draft[],
  list: readonly Rename[] = renames,
): readonly Draft[] =>
  list.length === 0
    ? drafts
    : drafts.map((one) => ({ ...one, activity: currentId(one.activity, list) }));
