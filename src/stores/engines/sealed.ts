import type { Draft, Statement } from '../../domain/record/statement.ts';
import { closedRing, openRing, type Ring } from '../lock/rings.ts';
import { keyOfSession } from '../lock/session.ts';
import { textOf } from '../lock/text.ts';
import { watchReturn, watchSession } from '../lock/watch.ts';
import { deviceRoom, LOCK_HINT, note } from '../rooms.ts';
import { asked, writing } from './database.ts';
import type { Change, Engine } from './engine.ts';
import { LOOK_EVERY, type Common } from './indexed-db.ts';
import type { Box, Lock } from './lock-rows.ts';
import { sealedLifeboat } from './sealed-lifeboat.ts';

import { sealedRecord } from './sealed-record.ts';

// One way in, so that all of this is one file.
export { closedLifeboat } from './sealed-lifeboat.ts';

/** What tabs tell each other under a lock: what crosses is sealed, too. */
type Told = Exclude<Change, { kind: 'appended' }> | { kind: 'appended'; box: Box };

interface SealedDraft {
  id: string;
  box: Box;
}

/** The words begun, sealed. While the notebook is closed, only what this page wrote is known. */
function sealedDrafts(db: IDBDatabase, { epoch }: Lock, ring: Ring): Engine['drafts'] {
  const own = new Map<string, Draft>();
  const change = (work: (drafts: IDBObjectStore) => void): Promise<void> =>
    writing(db, epoch, ['drafts'], (transaction) => {
      work(transaction.objectStore('drafts'));
    });
  const opened = async ({ box }: SealedDraft): Promise<Draft[]> =>
    // What cannot be opened is left where it is, and keeps nobody from the rest.
    ring.open(box).then(
      (draft) => [draft as Draft],
      () => [],
    );
  return {
    async all() {
      if (ring.closed) return [...own.values()];
      const rows = await asked(
        db.transaction('drafts').objectStore('drafts').getAll() as IDBRequest<SealedDraft[]>,
      );
      return (await Promise.all(rows.map(opened))).flat();
    },
    async put(draft) {
      own.set(draft.id, draft);
      const box = await ring.seal(draft);
      await change((drafts) => drafts.put({ id: draft.id, box }));
    },
    remove(id) {
      own.delete(id);
      return change((drafts) => drafts.delete(id));
    },
    clear() {
      own.clear();
      return change((drafts) => drafts.clear());
    },
  };
}

/** The engine over one lock and one ring, open or closed. */
export function sealedEngine(
  { db, channel, tell, rest }: Common,
  lock: Lock,
  ring: Ring,
  stop: () => void = () => undefined,
): Engine {
  const say = (told: Told) => {
    channel.postMessage(told);
  };
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind !== 'appended') tell(data);
    // A page that is locked is told nothing, and keeps nothing of what it hears.
    else {
      void ring.open(data.box).then(
        (statement) => tell({ kind: 'appended', statement: statement as Statement }),
        () => undefined,
      );
    }
  };
  const record = sealedRecord(db, lock.epoch, ring);
  let appended = 0;
  return {
    ...rest,
    lock: {
      epoch: lock.epoch,
      closed: ring.closed,
      lifeboat: (rows) => sealedLifeboat(rows, ring),
    },
    all: () => record.all(),
    async append(statement: Statement) {
      const box = await ring.seal(statement);
      await record.append(statement, box);
      say({ kind: 'appended', box });
      // It is kept already: nobody waits for the tidying, nor hears of what goes wrong in it.
      if (appended++ % LOOK_EVERY === 0) record.closeChunk().catch(() => undefined);
    },
    async replace(change) {
      const after = await record.replace(change);
      if (after) say({ kind: after.length > 0 ? 'replaced' : 'emptied' });
    },
    drafts: sealedDrafts(db, lock, ring),
    close() {
      stop();
      rest.close();
    },
  };
}

/** The engine for a database under a lock: open where the session still is, else closed. */
export async function openSealed(common: Common, lock: Lock): Promise<Engine> {
  if ((lock.version as number) > 1) throw new DOMException('A newer lock', 'VersionError');
  note(deviceRoom(), LOCK_HINT, textOf(lock.publicKey));
  const dataKey = await keyOfSession(common.db, lock, Date.now());
  const ring = dataKey ? await openRing(dataKey, lock) : await closedRing(lock.publicKey);
  const stops = [watchReturn(common), dataKey ? watchSession(common, lock) : () => undefined];
  return sealedEngine(common, lock, ring, () => {
    for (const stop of stops) stop();
  });
}
