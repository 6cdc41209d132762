import type { QuietMinutes } from '../../domain/lock/quiet.ts';
import { merge } from '../../domain/record/merge.ts';
import type { Draft, Statement } from '../../domain/record/statement.ts';
import { connect, lockIn, over, writing } from '../engines/database.ts';
import { PLAIN } from '../engines/indexed-db.ts';
import type { Box, Lock } from '../engines/lock-rows.ts';
import { inChunks } from '../engines/sealed-record.ts';
import { deviceRoom, LOCK_HINT, note } from '../rooms.ts';
import { newHalves, openRing } from './rings.ts';
import { clearWords, marksOf, readEverything, WORDS, type Everything } from './rows.ts';
import {
  ITERATIONS,
  keyOf,
  keyOfPassphrase,
  newKdf,
  newKey,
  openBytes,
  random,
  sealBytes,
  sealValue,
} from './seal.ts';
import { closeSession, forgetTouch, openSession } from './session.ts';

/**
 * Setting, opening, changing and taking off the lock. Each works on the database itself, in one
 * transaction that is there whole or not at all, and then tells every tab, this one too: the engines
 * begin anew.
 */

const NAME = 'noticing';
const PATIENCE_IN_MS = 10_000;

/** The passphrase was another one. Nothing was changed, and it can be tried again at once. */
export class WrongPassphrase extends Error {}

/** Does something with the database, and tells the tabs that the lock is not as it was. */
async function withDatabase<Result>(
  work: (db: IDBDatabase) => Promise<Result>,
  name = NAME,
): Promise<Result> {
  const db = await connect(name, PATIENCE_IN_MS, () => undefined);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Tells every tab. */
export function tellLock(name = NAME): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage({ kind: 'lock' });
  channel.close();
}

/** The lock that is set; undefined where there is none. */
export const currentLock = (name?: string): Promise<Lock | undefined> =>
  withDatabase((db) => lockIn(db.transaction('lock')), name);

async function theLock(db: IDBDatabase): Promise<Lock> {
  const lock = await lockIn(db.transaction('lock'));
  if (!lock) throw new DOMException('There is no lock.', 'LockError');
  return lock;
}

async function dataKeyWith(passphrase: string, { kdf, dataKey }: Lock) {
  const key = await keyOfPassphrase(passphrase, kdf);
  return openBytes(key, dataKey).catch(() => {
    throw new WrongPassphrase();
  });
}

/** Makes what is to be kept of what is there, as often as it takes until nobody came between. */
async function remake(
  db: IDBDatabase,
  epoch: string,
  make: (now: Everything) => Promise<(transaction: IDBTransaction) => void>,
): Promise<void> {
  for (;;) {
    const now = await readEverything(db.transaction([...WORDS, 'lock']));
    const put = await make(now);
    const is = { same: false };
    await writing(db, epoch, [...WORDS], async (transaction) => {
      is.same = marksOf(await readEverything(transaction)) === marksOf(now);
      if (is.same) put(transaction);
    });
    if (is.same) return;
  }
}

/**
 * Sets a lock: everything that is kept is sealed, and the notebook stays open in this tab.
 * @param iterations fewer only in tests
 * @throws when there is no room to write it all once more; nothing is changed then
 */
export async function setLock(
  passphrase: string,
  quietMinutes: QuietMinutes,
  { name = NAME, iterations = ITERATIONS } = {},
): Promise<void> {
  await withDatabase(async (db) => {
    const dataKey = newKey();
    const kdf = newKdf(iterations);
    const [key, outer, halves] = await Promise.all([
      keyOf(dataKey),
      keyOfPassphrase(passphrase, kdf),
      newHalves(dataKey),
    ]);
    const lock: Lock = {
      id: 'lock',
      version: 1,
      epoch: Array.from(random(16), (one) => one.toString(16).padStart(2, '0')).join(''),
      kdf,
      dataKey: await sealBytes(outer, dataKey),
      ...halves,
      quietMinutes,
    };
    await remake(db, PLAIN, async ({ chunks, tail, drafts }) => {
      const all = merge([...(chunks as Statement[][]).flat(), ...(tail as Statement[])], []);
      const boxes = await Promise.all(inChunks(all).map((chunk) => sealValue(key, chunk)));
      const sealed = await Promise.all(
        (drafts as Draft[]).map(async (one) => ({ id: one.id, box: await sealValue(key, one) })),
      );
      return (transaction) => {
        clearWords(transaction);
        for (const box of boxes) transaction.objectStore('chunks').add(box);
        for (const row of sealed) transaction.objectStore('drafts').put(row);
        transaction.objectStore('lock').put(lock);
        transaction.objectStore('lock').put({ id: over(PLAIN) });
      };
    });
    await openSession(db, lock.epoch, dataKey, Date.now());
  }, name);
  tellLock(name);
}

/** Opens the notebook in this tab. @throws {WrongPassphrase} */
export async function openLock(passphrase: string, name = NAME): Promise<void> {
  await withDatabase(async (db) => {
    const lock = await theLock(db);
    await openSession(db, lock.epoch, await dataKeyWith(passphrase, lock), Date.now());
  }, name);
  tellLock(name);
}

/** Locks the notebook, in every tab. */
export async function closeLock(name = NAME): Promise<void> {
  await withDatabase(closeSession, name);
  tellLock(name);
}

/** Puts another passphrase in the place of the old one. What is sealed stays as it is. @throws {WrongPassphrase} */
export async function changePassphrase(
  old: string,
  passphrase: string,
  { name = NAME, iterations = ITERATIONS } = {},
): Promise<void> {
  await withDatabase(async (db) => {
    const lock = await theLock(db);
    const dataKey = await dataKeyWith(old, lock);
    const kdf = newKdf(iterations);
    const sealed = await sealBytes(await keyOfPassphrase(passphrase, kdf), dataKey);
    await writing(db, lock.epoch, [], (transaction) => {
      transaction.objectStore('lock').put({ ...lock, kdf, dataKey: sealed });
    });
  }, name);
  tellLock(name);
}

/** Chooses another time of quiet. */
export async function changeQuiet(quietMinutes: QuietMinutes, name = NAME): Promise<void> {
  await withDatabase(async (db) => {
    const lock = await theLock(db);
    await writing(db, lock.epoch, [], (transaction) => {
      transaction.objectStore('lock').put({ ...lock, quietMinutes });
    });
  }, name);
  tellLock(name);
}

/**
 * Takes the lock off: everything is kept in plain again.
 * @throws {WrongPassphrase}
 * @throws when something that is sealed cannot be opened; nothing is changed then
 */
export async function removeLock(passphrase: string, name = NAME): Promise<void> {
  await withDatabase(async (db) => {
    const lock = await theLock(db);
    const ring = await openRing(await dataKeyWith(passphrase, lock), lock);
    await remake(db, lock.epoch, async (now) => {
      const chunks = await Promise.all((now.chunks as Box[]).map((box) => ring.open(box)));
      const boxesOf = (rows: Everything['tail'] | Everything['drafts']) =>
        Promise.all((rows as { box: Box }[]).map(({ box }) => ring.open(box)));
      const [tail, drafts] = await Promise.all([boxesOf(now.tail), boxesOf(now.drafts)]);
      const all = merge([...(chunks as Statement[][]).flat(), ...(tail as Statement[])], []);
      return (transaction) => {
        clearWords(transaction);
        for (const chunk of inChunks(all)) transaction.objectStore('chunks').add(chunk);
        for (const draft of drafts) transaction.objectStore('drafts').put(draft);
        endLock(transaction, lock.epoch);
      };
    });
    await closeSession(db);
  }, name);
  tellLock(name);
}

/** Erases everything that is under the lock, and the lock: for whoever has forgotten the passphrase. */
export async function eraseLocked(name = NAME): Promise<void> {
  await withDatabase(async (db) => {
    const { epoch } = await theLock(db);
    await writing(db, epoch, [...WORDS], (transaction) => {
      clearWords(transaction);
      endLock(transaction, epoch);
    });
    await closeSession(db);
  }, name);
  tellLock(name);
}

function endLock(transaction: IDBTransaction, epoch: string): void {
  note(deviceRoom(), LOCK_HINT, null);
  forgetTouch();
  const lock = transaction.objectStore('lock');
  lock.delete('lock');
  lock.delete('open');
  lock.delete(over(PLAIN));
  lock.put({ id: over(epoch) });
}
