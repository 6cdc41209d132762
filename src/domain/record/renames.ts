import type { ActivityId, Statement } from './statement.ts';

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

/** The statements with their objects under today's ids. The same array when nothing was renamed. */
export function underCurrentIds<One extends Statement>(
  statements: readonly One[],
  list: readonly Rename[] = renames,
): readonly One[] {
  if (list.length === 0) return statements;
  return statements.map((statement) =>
    statement.verb === 'erased'
      ? statement
      : { ...statement, object: currentId(statement.object, list) },
  );
}
