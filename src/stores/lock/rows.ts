import type { Draft, Statement } from '../../domain/record/statement.ts';
import { asked, lockIn } from '../engines/database.ts';
import type { Box, Lock } from '../engines/lock-rows.ts';

/** Everything in the database, as it stands at one moment, with its keys. */
export interface Everything {
  lock: Lock | undefined;
  chunkKeys: IDBValidKey[];
  chunks: (readonly Statement[] | Box)[];
  tail: (Statement | { id: string; box: Box })[];
  drafts: (Draft | { id: string; box: Box })[];
}

/** The stores that hold what a learner did or wrote. */
export const WORDS = ['chunks', 'tail', 'drafts'] as const;

/** Reads everything, in a transaction that has the stores of words and the lock. */
export async function readEverything(transaction: IDBTransaction): Promise<Everything> {
  const store = (name: string) => transaction.objectStore(name);
  const [lock, chunkKeys, chunks, tail, drafts] = await Promise.all([
    lockIn(transaction),
    asked(store('chunks').getAllKeys()),
    asked(store('chunks').getAll() as IDBRequest<Everything['chunks']>),
    asked(store('tail').getAll() as IDBRequest<Everything['tail']>),
    asked(store('drafts').getAll() as IDBRequest<Everything['drafts']>),
  ]);
  return { lock, chunkKeys, chunks, tail, drafts };
}

/** A row as text, to see whether it is still the same; for a box the number that it was sealed with. */
const marked = (row: object): string =>
  JSON.stringify('box' in row ? (row.box as Box).iv.join() : row);

/** What tells one state of the database from another. Chunks are never changed under their key. */
export const marksOf = ({ lock, chunkKeys, tail, drafts }: Everything): string =>
  JSON.stringify([
    lock?.epoch,
    lock?.dataKey.iv.join(),
    chunkKeys,
    tail.map(marked),
    drafts.map((row) => [row.id, marked(row)]),
  ]);

/** Empties the stores of words. */
export function clearWords(transaction: IDBTransaction): void {
  for (const name of WORDS) transaction.objectStore(name).clear();
}
