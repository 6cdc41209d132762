import { merge } from './merge.ts';
import type { Statement } from './statement.ts';

/** The record with one more statement, sorted by id. Appending twice is appending once. */
export function append(record: readonly Statement[], statement: Statement): Statement[] {
  const last = record.at(-1);
  const isNewest = last === undefined || last.id < statement.id;
  return isNewest && statement.verb !== 'erased' && !statement.replaces
    ? [...record, statement]
    : merge(record, [statement]);
}
