import { merge } from '../domain/record/merge.ts';
import { openDevice } from './engines/device.ts';
import type { Engine } from './engines/engine.ts';
import { openMemory } from './engines/memory.ts';
import { connected, openRecord, reopen } from './record.ts';
import { deviceRoom, note, tabRoom } from './rooms.ts';
import { isSharedDevice, noteSharedDevice, SHARED_ROWS, wipeIfLeftBehind } from './shared-tab.ts';

/** Puts all that one engine keeps into another, and empties the first once the other has it. */
async function moveAll(from: Engine, to: Engine): Promise<void> {
  const statements = await from.all();
  if (statements.length > 0) {
    await to
      .replace((all) => merge(all, statements))
      .catch(async (error: unknown) => {
        // Under a lock that is closed things can be added, if nothing else.
        if ((error as Error).name !== 'LockError') throw error;
        for (const statement of statements) await to.append(statement);
      });
  }
  for (const draft of await from.drafts.all()) await to.drafts.put(draft);
  await from.drafts.clear();
  await from.replace(() => []);
}

async function moveIntoTab(device: Engine): Promise<void> {
  const tab = openMemory(tabRoom(), SHARED_ROWS);
  try {
    await moveAll(device, tab);
  } catch (error) {
    await tab.replace(() => []);
    await tab.drafts.clear();
    throw error;
  }
}

/**
 * Says whether this is a shared device. On: what is written stays in the tab from now on; what the
 * device keeps stays there unseen, or with `move` comes into the tab and leaves the device. Off: what
 * is in the tab is put on the device.
 * @throws when there is more on the device than a tab can hold; everything is then where it was
 */
export async function useSharedDevice(on: boolean, { move = false } = {}): Promise<void> {
  if (on === isSharedDevice()) return;
  await openRecord();
  const before = await connected();
  if (on) {
    // Left a moment ago: what the tab gets now is not to be taken for somebody else's.
    wipeIfLeftBehind(Date.now(), true);
    if (move) await moveIntoTab(before);
    note(deviceRoom(), 'noticing:started', null);
    note(deviceRoom(), 'noticing:plan', null);
  } else {
    const device = await openDevice(() => undefined, tabRoom());
    await moveAll(before, device);
    device.close();
    note(tabRoom(), 'noticing:started', null);
    note(tabRoom(), 'noticing:plan', null);
  }
  noteSharedDevice(on);
  await reopen();
}
