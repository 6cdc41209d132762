import { linksOf, reach } from './chain.ts';
import { merge } from './merge.ts';
import type { Statement } from './statement.ts';

/**
 * The record with the entry that `id` belongs to gone: its edits, what they replaced and every other
 * edit of the same entry become tombstones dated `at` (ISO 8601, UTC).
 */
export function erase(record: readonly Statement[], id: string, at: string): Statement[] {
  const chain = reach([id], linksOf(record));
  return merge(
    record,
    [...chain].map((one): Statement => ({ id: one, verb: 'erased', at })),
  );
}
