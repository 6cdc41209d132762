import { followsOn, isQuiet } from '../../domain/lock/quiet.ts';
import { asked, writing } from '../engines/database.ts';
import type { Lock, OpenRow } from '../engines/lock-rows.ts';
import { deviceRoom, note, tabRoom } from '../rooms.ts';
import { keyOf, newKey, openBytes, sealBytes } from './seal.ts';
import { bytesOf, textOf } from './text.ts';

/**
 * Where the key is while the notebook is open. Every page of ours is a navigation, so memory alone
 * would ask for the passphrase on each. The data key is kept in the database, sealed with a secret
 * that is in the session storage of the tabs, and in nothing else: neither is of use alone. Locking
 * removes both. docs/decisions.md says what that promises and what not.
 */

/** The tab's half, as text. */
const SECRET = 'noticing:open';
/** When the site was last touched, in ms. */
const TOUCHED = 'noticing:touched';
/** Tabs ask each other for their half here. It is answered only from memory to memory. */
const CHANNEL = 'noticing:lock';
const ANSWER_IN_MS = 300;

type Bytes = Uint8Array<ArrayBuffer>;

/** Notes that somebody is here. */
export const touch = (now: number): void => {
  note(deviceRoom(), TOUCHED, String(now));
};

/** Forgets when the site was last touched: without a lock nobody asks. */
export const forgetTouch = (): void => {
  note(deviceRoom(), TOUCHED, null);
};

/** When the site was last touched, in any tab; null when nobody knows. */
export const touchedAt = (): number | null => Number(deviceRoom()?.getItem(TOUCHED)) || null;

/** Asks the other tabs for their half; null when none has it. */
function askOthers(epoch: string): Promise<string | null> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise<string | null>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<{ epoch: string; secret?: string }>) => {
      if (data.epoch === epoch && data.secret) resolve(data.secret);
    };
    channel.postMessage({ epoch });
    setTimeout(() => {
      resolve(null);
    }, ANSWER_IN_MS);
  }).finally(() => {
    channel.close();
  });
}

/** Answers other tabs that ask for this one's half. @returns how to stop */
export function answerOthers(epoch: string): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<{ epoch: string; secret?: string }>) => {
    const secret = tabRoom()?.getItem(SECRET);
    if (data.epoch === epoch && !data.secret && secret) channel.postMessage({ epoch, secret });
  };
  return () => {
    channel.close();
  };
}

const rowOf = (db: IDBDatabase): Promise<OpenRow | undefined> =>
  asked(db.transaction('lock').objectStore('lock').get('open') as IDBRequest<OpenRow | undefined>);

/** Puts both halves away: the notebook is open from now on, in this tab and whichever asks. */
export async function openSession(
  db: IDBDatabase,
  epoch: string,
  dataKey: Bytes,
  now: number,
): Promise<void> {
  const secret = newKey();
  const row: OpenRow = {
    id: 'open',
    epoch,
    dataKey: await sealBytes(await keyOf(secret), dataKey),
  };
  await writing(db, epoch, [], (transaction) => {
    transaction.objectStore('lock').put(row);
  });
  note(tabRoom(), SECRET, textOf(secret));
  touch(now);
}

/** Removes both halves. */
export async function closeSession(db: IDBDatabase): Promise<void> {
  note(tabRoom(), SECRET, null);
  const transaction = db.transaction('lock', 'readwrite');
  await asked(transaction.objectStore('lock').delete('open'));
}

/** The data key, where the notebook is open and still may be; null where the passphrase is needed. */
export async function keyOfSession(
  db: IDBDatabase,
  { epoch, quietMinutes }: Lock,
  now: number,
): Promise<Bytes | null> {
  const row = await rowOf(db);
  if (row?.epoch !== epoch) {
    note(tabRoom(), SECRET, null);
    return null;
  }
  const touched = touchedAt();
  if (touched === null || isQuiet(quietMinutes, touched, now)) {
    await closeSession(db);
    return null;
  }
  const open = async (secret: string | null | undefined): Promise<Bytes | null> =>
    secret ? openBytes(await keyOf(bytesOf(secret)), row.dataKey).catch(() => null) : null;
  const { wasDiscarded = false } = document as { wasDiscarded?: boolean };
  const follows = followsOn(touched, now, wasDiscarded);
  const own = follows ? await open(tabRoom()?.getItem(SECRET)) : null;
  if (own) return own;
  // A tab that is open answers, however long it has been left alone.
  const given = await askOthers(epoch);
  const key = await open(given);
  note(tabRoom(), SECRET, key && given);
  if (!key && !follows) await closeSession(db);
  return key;
}
