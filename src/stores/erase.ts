import { erase as eraseFrom } from '../domain/record/erase.ts';
import { changeRecord, keptDrafts } from './record.ts';
import { set } from './state.ts';

/** Erasing, apart from the rest of the record: a lesson never does. */

/**
 * Erases the entry that a statement belongs to, with all its edits, for good.
 * @throws when the device does not let us; the entry is then still there
 */
export async function erase(id: string): Promise<void> {
  const at = new Date().toISOString();
  await changeRecord((all) => eraseFrom(all, id, at));
}

/**
 * Empties the device of everything a learner did or wrote, drafts too. Leaves no tombstones, so that
 * a backup can be restored.
 * @throws when the device does not let us
 */
export async function eraseEverything(): Promise<void> {
  // The record first: when the device refuses, the words that were begun are still there too.
  await changeRecord(() => []);
  await keptDrafts.clear();
  set({ trouble: null });
}
