import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { RECORD_VERSION } from '../../domain/record/version.ts';
import type { Draft, Statement } from '../../domain/record/statement.ts';
import type { Change, Engine } from './engine.ts';

/** How many statements a sealed chunk holds. A row each took 4 s for 50,000; chunks a fifteenth. */
export const CHUNK = 500;

/** How long the browser may take to open the database before we go on without. Some never answer. */
const PATIENCE_IN_MS = 3_000;

interface Shape extends DBSchema {
  /** Sealed, oldest first; only `replace` ever touches them again. */
  chunks: { key: number; value: readonly Statement[] };
  /** The newest statements, one a row, sealed when there are enough. */
  tail: { key: string; value: Statement };
  drafts: { key: string; value: Draft };
}

type Database = IDBPDatabase<Shape>;
type Writing = IDBPTransaction<Shape, ('chunks' | 'tail')[], 'readwrite'>;
type Committing = Pick<Writing, 'commit' | 'done'>;
type Reading = IDBPTransaction<Shape, ('chunks' | 'tail')[], 'readonly' | 'readwrite'>;

async function read(transaction: Reading): Promise<Statement[]> {
  const [chunks, tail] = await Promise.all([
    transaction.objectStore('chunks').getAll(),
    transaction.objectStore('tail').getAll(),
  ]);
  return [...chunks.flat(), ...tail];
}

async function seal(db: Database): Promise<void> {
  const transaction = db.transaction(['chunks', 'tail'], 'readwrite');
  const tail = transaction.objectStore('tail');
  if ((await tail.count()) < CHUNK) return;
  await transaction.objectStore('chunks').add(await tail.getAll());
  await tail.clear();
}

function rewrite(transaction: Writing, all: readonly Statement[]): Promise<unknown> {
  const chunks = transaction.objectStore('chunks');
  const tail = transaction.objectStore('tail');
  const sealed = all.length - (all.length % CHUNK);
  const writes: Promise<unknown>[] = [chunks.clear(), tail.clear()];
  for (let from = 0; from < sealed; from += CHUNK) {
    writes.push(chunks.add(all.slice(from, from + CHUNK)));
  }
  for (const statement of all.slice(sealed)) writes.push(tail.put(statement));
  return Promise.all(writes);
}

/**
 * Waits until what was written is kept. When it is not, the transaction knows why; a write that was
 * under way knows only that it was broken off, or never hears of it (Chromium on a full device, one
 * time in ten, 2026-11): waiting for it first, a notebook stayed empty and a press of “Keep” unsaid.
 */
async function kept(transaction: Committing, work: Promise<unknown>): Promise<void> {
  work.catch(() => undefined);
  // Asked for at once: a browser commits by itself only when the page has heard of the write, and a
  // page that is being left no longer hears.
  transaction.commit();
  await transaction.done;
  await work;
}

/** Opens the database, or rejects when that takes longer than `patience`. Opened after all, it is closed again. */
async function connect(name: string, patience: number, gone: () => void): Promise<Database> {
  let late = false;
  const opening = openDB<Shape>(name, RECORD_VERSION, {
    upgrade(db) {
      db.createObjectStore('chunks', { autoIncrement: true });
      db.createObjectStore('tail', { keyPath: 'id' });
      db.createObjectStore('drafts', { keyPath: 'id' });
    },
    // Another tab deletes the database or has a newer page: holding on would only block it.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      gone();
    },
    terminated: gone,
  }).then((db) => {
    if (late) db.close();
    return db;
  });
  const waited = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => {
      late = true;
      reject(new DOMException('The database does not open.', 'TimeoutError'));
    }, patience);
    opening.finally(() => clearTimeout(timer)).catch(() => undefined);
  });
  return Promise.race([opening, waited]);
}

/**
 * Keeps a record on the device. Tabs tell each other what they did, so that all stay in step.
 * @throws when the browser has no IndexedDB, refuses it, does not answer, or holds a newer database
 */
export async function openIndexedDb(name = 'noticing', patience = PATIENCE_IN_MS): Promise<Engine> {
  const listeners = new Set<(change: Change) => void>();
  const hear = (change: Change) => {
    for (const listen of listeners) listen(change);
  };
  const db = await connect(name, patience, () => {
    hear({ kind: 'gone' });
  });
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Change>) => {
    hear(data);
  };
  const tell = (change: Change) => {
    channel.postMessage(change);
  };

  return {
    all: () => read(db.transaction(['chunks', 'tail'])),
    async append(statement) {
      const transaction = db.transaction('tail', 'readwrite');
      await kept(transaction, transaction.store.put(statement));
      tell({ kind: 'appended', statement });
      // It is kept already: what goes wrong in tidying is no trouble of the learner's.
      await seal(db).catch(() => undefined);
    },
    async replace(change) {
      const transaction = db.transaction(['chunks', 'tail'], 'readwrite');
      const before = await read(transaction);
      const after = change(before);
      if (after === before) return;
      await kept(transaction, rewrite(transaction, after));
      tell({ kind: after.length > 0 ? 'replaced' : 'emptied' });
    },
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    drafts: {
      all: () => db.getAll('drafts'),
      put: async (draft) => {
        const transaction = db.transaction('drafts', 'readwrite');
        await kept(transaction, transaction.store.put(draft));
      },
      remove: (id) => db.delete('drafts', id),
      clear: () => db.clear('drafts'),
    },
    close() {
      channel.close();
      db.close();
    },
  };
}
