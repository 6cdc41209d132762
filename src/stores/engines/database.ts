import type { Draft, Statement } from '../../domain/record/statement.ts';
import type { Box, Lock, OpenRow } from './lock-rows.ts';

/**
 * The device's own database, with the little of it that a promise makes easier. The package `idb`
 * did the same in a kilobyte more, on every lesson.
 */

/** The version of the database, apart from that of the record: 2 brought the lock. */
export const DATABASE_VERSION = 2;

/** How many statements a sealed chunk holds. A row each took 4 s for 50,000; chunks a fifteenth. */
export const CHUNK = 500;

/** What each store holds. Under a lock the values are boxes, and nothing in sight says of what. */
export interface Rows {
  /** Closed, oldest first; only `replace` ever touches them again. */
  chunks: readonly Statement[] | Box;
  /** The newest statements, one a row, put into a chunk when there are enough. */
  tail: Statement | { id: string; box: Box };
  drafts: Draft | { id: string; box: Box };
  lock: Lock | OpenRow | { id: string };
}

type Store = keyof Rows;

/** Waits for what a request brings. */
export const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new DOMException('', 'AbortError'));
    });
  });

/** Waits until a transaction is kept. When it is not, it is the transaction that knows why. */
const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => {
      resolve();
    });
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
  });

/**
 * Does `work` in one transaction, and waits until what it wrote is kept. A write that was under way
 * knows only that it was broken off, or never hears of it (Chromium on a full device, one time in
 * ten, 2026-11): waiting for it first, a notebook stayed empty and a press of “Keep” unsaid.
 *
 * `epoch` names the lock that the writer knows of, `plain` for none. The transaction falls when that
 * is over: there is then a row that says so, and the same row cannot be added twice. Asking first
 * would need an answer, and a page that is being left no longer hears one.
 */
export async function writing(
  db: IDBDatabase,
  epoch: string,
  stores: Store[],
  work: (transaction: IDBTransaction) => unknown,
): Promise<void> {
  const transaction = db.transaction([...stores, 'lock'], 'readwrite');
  const kept = done(transaction);
  kept.catch(() => undefined);
  const lock = transaction.objectStore('lock');
  lock.add({ id: over(epoch) });
  lock.delete(over(epoch));
  try {
    await work(transaction);
    // Asked for at once: a browser commits by itself only when the page has heard of the write, and
    // a page that is being left no longer hears.
    transaction.commit();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has fallen already, and knows why.
      await kept;
    }
    throw error;
  }
  await kept;
}

/** The lock that a transaction finds. */
export const lockIn = (transaction: IDBTransaction): Promise<Lock | undefined> =>
  asked(transaction.objectStore('lock').get('lock') as IDBRequest<Lock | undefined>);

/** The id of the row that says that a lock is over. */
export const over = (epoch: string): string => `over ${epoch}`;

/** Opens the database, or rejects when that takes longer than `patience` ms. Opened after all, it is closed again. */
export function connect(name: string, patience: number, gone: () => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, DATABASE_VERSION);
  opening.addEventListener('upgradeneeded', ({ oldVersion }) => {
    const db = opening.result;
    if (oldVersion < 1) {
      db.createObjectStore('chunks', { autoIncrement: true });
      db.createObjectStore('tail', { keyPath: 'id' });
      db.createObjectStore('drafts', { keyPath: 'id' });
    }
    db.createObjectStore('lock', { keyPath: 'id' });
  });
  let late = false;
  const opened = asked(opening).then((db) => {
    // Another tab deletes the database or has a newer page: holding on would only block it.
    db.addEventListener('versionchange', () => {
      db.close();
      gone();
    });
    db.addEventListener('close', gone);
    if (late) db.close();
    return db;
  });
  const waited = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => {
      late = true;
      reject(new DOMException('The database does not open.', 'TimeoutError'));
    }, patience);
    opened.finally(() => clearTimeout(timer)).catch(() => undefined);
  });
  return Promise.race([opened, waited]);
}
