import type { Draft, Statement } from '../../domain/record/statement.ts';
import { asked, CHUNK, connect, lockIn, writing } from './database.ts';
import type { Change, Engine } from './engine.ts';

/** How long the browser may take to open the database before we go on without. Some never answer. */
const PATIENCE_IN_MS = 3_000;

/** After how many statements of a page it is seen whether there are enough for a chunk; at the first, too. */
export const LOOK_EVERY = 50;

/** What the engine without a lock writes under. */
export const PLAIN = 'plain';

/** Everything in some stores, and the lock, as they stand at one moment. */
function read<Row>(transaction: IDBTransaction, stores: string[]): Promise<Row[][]> {
  return Promise.all([
    ...stores.map((name) => asked(transaction.objectStore(name).getAll() as IDBRequest<Row[]>)),
    lockIn(transaction).then((lock) => {
      // Locked by another tab just now: what is there is no longer for us to read.
      if (lock) throw new DOMException('The notebook is locked.', 'LockError');
      return [];
    }),
  ]);
}

const readRecord = async (transaction: IDBTransaction): Promise<Statement[]> =>
  (await read<Statement | Statement[]>(transaction, ['chunks', 'tail'])).flat(2);

/** Reads all, a chunk at a time, so that the page can do other things in between. */
async function readInTurns(transaction: IDBTransaction): Promise<Statement[]> {
  const chunks = transaction.objectStore('chunks');
  const all: Statement[] = [];
  for (const key of await asked(chunks.getAllKeys())) {
    all.push(...(await asked(chunks.get(key) as IDBRequest<Statement[]>)));
  }
  return all.concat(
    await asked(transaction.objectStore('tail').getAll() as IDBRequest<Statement[]>),
  );
}

async function rewrite(transaction: IDBTransaction, all: readonly Statement[]): Promise<void> {
  const chunks = transaction.objectStore('chunks');
  const tail = transaction.objectStore('tail');
  const closed = all.length - (all.length % CHUNK);
  chunks.clear();
  tail.clear();
  for (let from = 0; from < closed; from += CHUNK) {
    await asked(chunks.add(all.slice(from, from + CHUNK)));
  }
  for (const statement of all.slice(closed)) tail.put(statement);
}

/** Puts a tail that has grown long enough into a chunk. */
const closeChunk = (db: IDBDatabase): Promise<void> =>
  writing(db, PLAIN, ['chunks', 'tail'], async (transaction) => {
    const tail = transaction.objectStore('tail');
    if ((await asked(tail.count())) < CHUNK) return;
    transaction.objectStore('chunks').add(await asked(tail.getAll()));
    tail.clear();
  });

/** What engines over the same database have in common. */
export interface Common {
  db: IDBDatabase;
  /** What other tabs say. */
  channel: BroadcastChannel;
  /** Tells whoever listens to this engine. */
  tell: (change: Change) => void;
  /** The part of an engine that listens and lets go. */
  rest: Pick<Engine, 'onChange' | 'close'>;
}

function plainEngine({ db, channel, tell, rest }: Common): Engine {
  channel.onmessage = ({ data }: MessageEvent<Change>) => {
    tell(data);
  };
  let appended = 0;
  return {
    ...rest,
    all: () => readRecord(db.transaction(['chunks', 'tail', 'lock'])),
    async append(statement) {
      await writing(db, PLAIN, ['tail'], (transaction) => {
        transaction.objectStore('tail').put(statement);
      });
      channel.postMessage({ kind: 'appended', statement });
      // It is kept already: nobody waits for the tidying, nor hears of what goes wrong in it.
      if (appended++ % LOOK_EVERY === 0) closeChunk(db).catch(() => undefined);
    },
    async replace(change) {
      let kind: Change['kind'] | undefined;
      await writing(db, PLAIN, ['chunks', 'tail'], async (transaction) => {
        const before = await readInTurns(transaction);
        const after = change(before);
        if (after === before) return;
        kind = after.length > 0 ? 'replaced' : 'emptied';
        await rewrite(transaction, after);
      });
      if (kind) channel.postMessage({ kind });
    },
    drafts: {
      all: async () => (await read<Draft>(db.transaction(['drafts', 'lock']), ['drafts'])).flat(),
      put: (draft) =>
        writing(db, PLAIN, ['drafts'], (transaction) => {
          transaction.objectStore('drafts').put(draft);
        }),
      remove: (id) =>
        writing(db, PLAIN, ['drafts'], (transaction) => {
          transaction.objectStore('drafts').delete(id);
        }),
      clear: () =>
        writing(db, PLAIN, ['drafts'], (transaction) => {
          transaction.objectStore('drafts').clear();
        }),
    },
  };
}

/**
 * Keeps a record on the device. Tabs tell each other what they did, so that all stay in step. Where
 * a lock is set, the engine that seals is fetched and used.
 * @throws when the browser has no IndexedDB, refuses it, does not answer, or holds a newer database
 */
export async function openIndexedDb(name = 'noticing', patience = PATIENCE_IN_MS): Promise<Engine> {
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const listen of listeners) listen(change);
  };
  const db = await connect(name, patience, () => {
    tell({ kind: 'gone' });
  });
  const channel = new BroadcastChannel(name);
  const common: Common = {
    db,
    channel,
    tell,
    rest: {
      onChange(listen) {
        listeners.add(listen);
        return () => listeners.delete(listen);
      },
      close() {
        channel.close();
        db.close();
      },
    },
  };
  const lock = await lockIn(db.transaction('lock'));
  return lock ? (await import('./sealed.ts')).openSealed(common, lock) : plainEngine(common);
}
