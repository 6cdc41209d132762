import { merge } from '../../domain/record/merge.ts';
import type { Draft } from '../../domain/record/statement.ts';
import type { Change, Engine } from './engine.ts';
import { openIndexedDb } from './indexed-db.ts';
import { openMemory, type Rows } from './memory.ts';
import { refusalOf, type Refusal } from './trouble.ts';

/** What to report: whether the device itself keeps the record, and what stands in the way. */
export interface Report {
  onDevice: boolean;
  refusal: Refusal | null;
}

const LIFEBOAT_ROWS = 'noticing:unsaved:';

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
  const lifeboat = openMemory(rows, LIFEBOAT_ROWS);
  const listeners = new Set<(change: Change) => void>();
  let device: Engine | null = null;
  let refused: unknown = null;

  const fail = (error: unknown) => {
    refused = error;
    report({ onDevice: device !== null, refusal: refusalOf(error) });
  };
  const emptyLifeboat = async () => {
    await lifeboat.replace(() => []);
    await lifeboat.drafts.clear();
  };

  const tell = (change: Change) => {
    for (const listen of listeners) listen(change);
  };

  async function bringAshore(to: Engine): Promise<void> {
    const statements = new Set(await lifeboat.all());
    if (statements.size > 0) {
      await to.replace((all) => merge(all, [...statements]));
      await lifeboat.replace((all) => all.filter((one) => !statements.has(one)));
    }
    for (const draft of await lifeboat.drafts.all()) {
      await to.drafts.put(draft);
      await lifeboat.drafts.remove(draft.id);
    }
    if (refused === null) return;
    refused = null;
    report({ onDevice: true, refusal: null });
  }

  async function hear(change: Change): Promise<void> {
    if (change.kind === 'gone') await connect();
    if (change.kind === 'emptied') await emptyLifeboat();
    tell(change);
  }

  async function connect(): Promise<void> {
    device?.close();
    device = null;
    try {
      const opened = await open();
      opened.onChange((change) => void hear(change));
      device = opened;
      await bringAshore(opened);
    } catch (error) {
      fail(error);
    }
  }

  async function onDevice<Result>(work: (device: Engine) => Promise<Result>): Promise<Result> {
    if (!device) throw refused;
    try {
      return await work(device);
    } catch (error) {
      // Safari on a phone drops connections of pages in the background.
      if (refusalOf(error) !== 'blocked') throw error;
      await connect();
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- connecting may have lost it
      if (!device) throw error;
      const result = await work(device);
      // We let go of the lost connection before it could say so: what it held may be gone.
      tell({ kind: 'gone' });
      return result;
    }
  }

  /** Does it on the device, or else in the lifeboat. */
  async function keep(work: (engine: Engine) => Promise<void>): Promise<void> {
    try {
      await onDevice(async (to) => {
        await work(to);
        await bringAshore(to);
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
