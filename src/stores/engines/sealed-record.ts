import type { Statement } from '../../domain/record/statement.ts';
import type { Ring } from '../lock/rings.ts';
import { asked, CHUNK, lockIn, writing } from './database.ts';
import type { Box } from './lock-rows.ts';

/** How many single rows are read before they are closed into a chunk: opening each costs a turn. */
const TAIL = 100;

interface SealedRow {
  id: string;
  box: Box;
}

/** Sealed rows as they stand, with the keys they stand under. */
interface Standing {
  chunkKeys: IDBValidKey[];
  chunks: Box[];
  tail: SealedRow[];
}

async function standing(db: IDBDatabase, epoch: string): Promise<Standing> {
  const transaction = db.transaction(['chunks', 'tail', 'lock']);
  const chunks = transaction.objectStore('chunks');
  const [chunkKeys, boxes, tail, lock] = await Promise.all([
    asked(chunks.getAllKeys()),
    asked(chunks.getAll() as IDBRequest<Box[]>),
    asked(transaction.objectStore('tail').getAll() as IDBRequest<SealedRow[]>),
    lockIn(transaction),
  ]);
  // Taken off or set anew by another tab just now: what is there is not under our key.
  if (lock?.epoch !== epoch) throw new DOMException('The lock has changed.', 'LockError');
  return { chunkKeys, chunks: boxes, tail };
}

/** How many chunks are opened or sealed without a pause. */
const AT_A_TURN = 3;

/** Lets the page do what is waiting: browsers open and seal what is small without a turn of its own. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** The statements in chunks of their size, the last one shorter. */
export function inChunks(all: readonly Statement[]): Statement[][] {
  const count = Math.ceil(all.length / CHUNK);
  return Array.from({ length: count }, (_, n) => all.slice(n * CHUNK, (n + 1) * CHUNK));
}

/**
 * The sealed record. Sealing takes turns of its own, in which a transaction would end: so what is to
 * be written is sealed first, and written only if the rows it was made of still stand. Row ids are
 * random and never used twice, so that the same keys mean the same rows, and tell nobody the time.
 */
export function sealedRecord(db: IDBDatabase, epoch: string, ring: Ring) {
  const own: Statement[] = [];

  const opened = async (box: Box): Promise<readonly Statement[]> => {
    const value = (await ring.open(box)) as Statement | readonly Statement[];
    return Array.isArray(value) ? (value as readonly Statement[]) : [value as Statement];
  };

  /**
   * What could be opened of `now`, and the keys it stood under: what could not is never touched.
   * @param inTurns one after the other, so that the page can do other things in between
   */
  async function read(now: Standing, inTurns = false) {
    const open = (box: Box) => opened(box).catch(() => null);
    const tail = await Promise.all(now.tail.map(({ box }) => open(box)));
    const chunks: (readonly Statement[] | null)[] = [];
    if (!inTurns) chunks.push(...(await Promise.all(now.chunks.map(open))));
    else {
      for (const [n, box] of now.chunks.entries()) {
        if (n % AT_A_TURN === 0) await turn();
        chunks.push(await open(box));
      }
      await turn();
    }
    return {
      all: [...chunks, ...tail].flatMap((one) => one ?? []),
      chunkKeys: now.chunkKeys.filter((_, n) => chunks[n]),
      tailKeys: now.tail.filter((_, n) => tail[n]).map(({ id }) => id),
    };
  }

  /** Puts chunks in the place of rows, unless anything came between. @returns whether it did */
  async function put(
    before: { chunkKeys: IDBValidKey[]; tailKeys: string[] },
    boxes: readonly Box[],
    /** Whether rows that were added since are in the way. */
    alone: Standing | null,
  ): Promise<boolean> {
    let stands = true;
    await writing(db, epoch, ['chunks', 'tail'], async (transaction) => {
      const chunks = transaction.objectStore('chunks');
      const tail = transaction.objectStore('tail');
      const [chunkKeys, tailKeys] = await Promise.all([
        asked(chunks.getAllKeys()),
        asked(tail.getAllKeys()),
      ]);
      const here = new Set<unknown>([...chunkKeys, ...tailKeys]);
      const all = [...before.chunkKeys, ...before.tailKeys];
      stands = all.every((key) => here.has(key));
      if (alone) stands &&= here.size === alone.chunkKeys.length + alone.tail.length;
      if (!stands) return;
      for (const key of before.chunkKeys) chunks.delete(key);
      for (const key of before.tailKeys) tail.delete(key);
      for (const box of boxes) chunks.add(box);
    });
    return stands;
  }

  let closing: Promise<void> | null = null;
  async function closeChunk(): Promise<void> {
    if (ring.closed) return;
    const count = await asked(db.transaction('tail').objectStore('tail').count());
    if (count < TAIL) return;
    const now = await standing(db, epoch);
    // The last chunk is not full yet, as a rule: the tail joins it.
    const before = await read({
      chunkKeys: now.chunkKeys.slice(-1),
      chunks: now.chunks.slice(-1),
      tail: now.tail,
    });
    const boxes: Box[] = [];
    for (const chunk of inChunks(before.all)) boxes.push(await ring.seal(chunk));
    await put(before, boxes, null);
  }

  return {
    /** Everything that can be read; while closed, what was kept through this page. */
    all: async (): Promise<readonly Statement[]> =>
      ring.closed ? [...own] : (await read(await standing(db, epoch))).all,

    /** Keeps one more statement, sealed already. */
    async append(statement: Statement, box: Box): Promise<void> {
      await writing(db, epoch, ['tail'], (transaction) => {
        transaction.objectStore('tail').add({ id: crypto.randomUUID(), box });
      });
      if (ring.closed) own.push(statement);
    },

    /**
     * Reads all, and keeps what `change` makes of it, from the start again when anything came between.
     * @returns what is kept now; null when nothing was changed
     * @throws while closed: what cannot be read cannot be changed
     */
    async replace(
      change: (all: readonly Statement[]) => readonly Statement[],
    ): Promise<readonly Statement[] | null> {
      if (ring.closed) throw new DOMException('The notebook is locked.', 'LockError');
      for (;;) {
        const now = await standing(db, epoch);
        const before = await read(now, true);
        const after = change(before.all);
        if (after === before.all) return null;
        const boxes: Box[] = [];
        for (const [n, chunk] of inChunks(after).entries()) {
          if (n % AT_A_TURN === 0) await turn();
          boxes.push(await ring.seal(chunk));
        }
        if (await put(before, boxes, now)) return after;
      }
    },

    /** Puts a tail that has grown long enough into a chunk, one at a time. */
    closeChunk(): Promise<void> {
      return (closing ??= closeChunk().finally(() => {
        closing = null;
      }));
    },
  };
}
