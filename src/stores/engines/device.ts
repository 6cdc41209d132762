import { merge } from '../../domain/record/merge.ts';
import type { Draft } from '../../domain/record/statement.ts';
import { deviceRoom, LOCK_HINT } from '../rooms.ts';
import type { Change, Engine } from './engine.ts';
import { openIndexedDb } from './indexed-db.ts';
import { openMemory, type Rows } from './memory.ts';
import { refusalOf, type Refusal } from './trouble.ts';

/** What to report: whether the device itself keeps the record, and what stands in the way. */
export interface Report {
  onDevice: boolean;
  refusal: Refusal | null;
  lock: LockState;
}

/** Whether there is a lock on what is kept. `closed`: it cannot be read, and can be added to. */
export type LockState = 'none' | 'open' | 'closed';

const LIFEBOAT_ROWS = 'noticing:unsaved:';

const stateOf = (engine: Engine | null): LockState =>
  engine?.lock ? (engine.lock.closed ? 'closed' : 'open') : 'none';

/** Of drafts under one id the one written last. */
const latest = (drafts: readonly Draft[]): Draft[] => [
  ...new Map(
    [...drafts].sort((a, b) => (a.at < b.at ? -1 : 1)).map((one) => [one.id, one]),
  ).values(),
];

/**
 * The IndexedDB engine with a lifeboat. What the device does not take goes into the tab's own rows,
 * and is brought ashore as soon as the device takes something again, on this page or a later one.
 * Appending and drafts therefore never fail; erasing and restoring do, since half of either would be
 * worse than none. A connection that the browser dropped is opened again once.
 */
export async function openDevice(
  report: (now: Report) => void,
  rows: Rows | null,
  open: () => Promise<Engine> = openIndexedDb,
): Promise<Engine> {
  let lifeboat = openMemory(rows, LIFEBOAT_ROWS);
  const listeners = new Set<(change: Change) => void>();
  let device: Engine | null = null;
  let refused: unknown = null;
  let connecting: Promise<void> | null = null;
  let boarded = false;
  const underway = new Set<Promise<void>>();

  const say = (refusal: Refusal | null) => {
    report({ onDevice: device !== null, refusal, lock: stateOf(device) });
  };
  const fail = (error: unknown) => {
    refused = error;
    say(refusalOf(error));
  };
  const tell = (change: Change) => {
    for (const listen of listeners) listen(change);
  };

  async function bringAshore(to: Engine, from = lifeboat): Promise<void> {
    const waiting = await from.all();
    if (to.lock?.closed) for (const one of waiting) await to.append(one);
    else if (waiting.length > 0) await to.replace((all) => merge(all, waiting));
    if (waiting.length > 0) {
      await from.replace((all) => all.filter((one) => !waiting.includes(one)));
    }
    for (const draft of await from.drafts.all()) {
      await to.drafts.put(draft);
      await from.drafts.remove(draft.id);
    }
  }

  async function kept(to: Engine): Promise<void> {
    await bringAshore(to);
    if (refused === null) return;
    refused = null;
    say(null);
  }

  async function hear(change: Change): Promise<void> {
    if (change.kind === 'gone' || change.kind === 'lock') await connect();
    if (change.kind === 'emptied') {
      await lifeboat.replace(() => []);
      await lifeboat.drafts.clear();
    }
    // Whoever hears of a lock begins anew: what is on its way is kept first.
    if (change.kind === 'lock') await Promise.allSettled(underway);
    tell(change);
  }

  /** The lifeboat before, or without, a connection. Where there is a lock, nothing plain goes into the tab. */
  async function boardUnconnected(): Promise<void> {
    const publicKey = deviceRoom()?.getItem(LOCK_HINT);
    if (!publicKey) return;
    const plain = openMemory(null, '');
    lifeboat = await import('./sealed.ts').then(
      ({ closedLifeboat }) => closedLifeboat(rows, publicKey),
      () => plain,
    );
  }

  /** What waits in plain rows of the tab is sealed, too, as soon as there is a lock. */
  async function board({ lock }: Engine): Promise<void> {
    const plain = openMemory(rows, LIFEBOAT_ROWS);
    lifeboat = lock ? await lock.lifeboat(rows) : plain;
    if (lock) await bringAshore(lifeboat, plain);
  }

  async function openAnew(): Promise<void> {
    device?.close();
    device = null;
    try {
      const opened = await open();
      opened.onChange((change) => void hear(change));
      await board(opened);
      device = opened;
      boarded = true;
      if (opened.lock) say(null);
      await kept(opened);
    } catch (error) {
      if (!boarded) await boardUnconnected();
      fail(error);
    }
  }

  const connect = (): Promise<void> =>
    (connecting ??= openAnew().finally(() => {
      connecting = null;
    }));

  async function onDevice<Result>(work: (device: Engine) => Promise<Result>): Promise<Result> {
    await connecting;
    if (!device) throw refused;
    const { lock } = device;
    try {
      return await work(device);
    } catch (error) {
      // Safari on a phone drops connections of pages in the background.
      if (refusalOf(error) !== 'blocked') throw error;
      await connect();
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- connecting may have lost it
      if (!device) throw error;
      const result = await work(device);
      // We let go of the lost connection before it could say so: what it held may be gone, or locked.
      if (device.lock?.epoch === lock?.epoch) tell({ kind: 'gone' });
      else void Promise.allSettled(underway).then(() => tell({ kind: 'lock' }));
      return result;
    }
  }

  /** Does it on the device, or else in the lifeboat. */
  function keep(work: (engine: Engine) => Promise<void>): Promise<void> {
    const keeping = keepAtAll(work);
    underway.add(keeping);
    return keeping.finally(() => underway.delete(keeping));
  }

  async function keepAtAll(work: (engine: Engine) => Promise<void>): Promise<void> {
    try {
      await onDevice(async (to) => {
        await work(to);
        await kept(to);
      });
    } catch (error) {
      // Without room in the tab either, it is still in this page's memory.
      await work(lifeboat).catch(() => undefined);
      fail(error);
    }
  }

  async function both<Row>(read: (engine: Engine) => Promise<readonly Row[]>): Promise<Row[]> {
    const kept = await onDevice(read).catch((error: unknown) => {
      fail(error);
      return [];
    });
    return [...kept, ...(await read(lifeboat))];
  }

  await connect();
  return {
    all: () => both((engine) => engine.all()),
    append: (statement) => keep((engine) => engine.append(statement)),
    async replace(change) {
      if (device?.lock?.closed) throw new DOMException('The notebook is locked.', 'LockError');
      if (!device) {
        await lifeboat.replace(change);
        return;
      }
      const unsaved = await lifeboat.all();
      try {
        await onDevice((to) =>
          to.replace((all) => change(unsaved.length > 0 ? [...all, ...unsaved] : all)),
        );
      } catch (error) {
        fail(error);
        throw error;
      }
      await lifeboat.replace((all) => all.filter((one) => !unsaved.includes(one)));
    },
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    drafts: {
      all: async () => latest(await both((engine) => engine.drafts.all())),
      put: (draft) => keep((engine) => engine.drafts.put(draft)),
      async remove(id) {
        await lifeboat.drafts.remove(id);
        await onDevice((to) => to.drafts.remove(id)).catch(() => undefined);
      },
      async clear() {
        await lifeboat.drafts.clear();
        if (device) await onDevice((to) => to.drafts.clear());
      },
    },
    close() {
      device?.close();
      device = null;
    },
  };
}
