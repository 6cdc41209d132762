import { atom } from 'nanostores';
import { nothing, type Gathered } from '../domain/evaluation/gathered.ts';
import { readGathered } from '../domain/evaluation/read-gathered.ts';
import { deviceRoom, tabRoom } from './rooms.ts';
import { isSharedDevice } from './shared-tab.ts';

/**
 * Slips that a facilitator has gathered: other people’s words, so a place of their own, never the record
 * and never a backup of it. Local storage, because it has written when the call returns: what was typed
 * is kept whatever happens to the page next. 1,000 slips take 0.5 MB of some 5.
 */

const ROWS = 'noticing:evaluation';
const TYPING = 'noticing:evaluation-typing';

/** Why what is here is not kept, or not all: in words a page can choose by. */
export type NotKept = 'blocked' | 'full' | 'unreadable';

/** What is gathered, and what is in the way of keeping it. */
export const $evaluation = atom<{ gathered: Gathered; notKept: NotKept | null }>({
  gathered: nothing,
  notKept: null,
});

/** On a device that others use too, only the tab keeps it. */
const room = (): Storage | null => (isSharedDevice() ? tabRoom() : deviceRoom());

/** What is kept, read afresh: another tab may have added to it. */
function kept(): { gathered: Gathered; notKept: NotKept | null } {
  const rows = room();
  if (!rows) return { gathered: $evaluation.get().gathered, notKept: 'blocked' };
  const gathered = readGathered(rows.getItem(ROWS));
  return gathered
    ? { gathered, notKept: null }
    : { gathered: $evaluation.get().gathered, notKept: 'unreadable' };
}

/** Reads what is kept, and again whenever another tab changes it. @returns stops listening */
export function openEvaluation(): () => void {
  $evaluation.set(kept());
  const changed = ({ key }: StorageEvent) => {
    if (key === ROWS || key === null) $evaluation.set(kept());
  };
  addEventListener('storage', changed);
  return () => {
    removeEventListener('storage', changed);
  };
}

/** Changes what is gathered. When it cannot be kept it stays on the page, and `notKept` says why. */
export function changeEvaluation(change: (gathered: Gathered) => Gathered): void {
  const before = $evaluation.get();
  // What could not be written is only here: reading afresh would lose it.
  const from = before.notKept === null ? kept() : before;
  const gathered = change(from.gathered);
  // What is there and cannot be read is not written over: a newer version of us may have made it.
  if (from.notKept === 'unreadable') {
    $evaluation.set({ gathered, notKept: 'unreadable' });
    return;
  }
  const rows = room();
  try {
    rows?.setItem(ROWS, JSON.stringify(gathered));
    $evaluation.set({ gathered, notKept: rows ? null : 'blocked' });
  } catch {
    $evaluation.set({ gathered, notKept: 'full' });
  }
}

/** Clears all of it away, here and on the device. */
export function clearEvaluation(): void {
  for (const rows of [deviceRoom(), tabRoom()]) {
    rows?.removeItem(ROWS);
    rows?.removeItem(TYPING);
  }
  $evaluation.set({ gathered: nothing, notKept: room() ? null : 'blocked' });
}

/** The slip that is being typed from paper, kept at every key. Empty when there is none. */
export function keepTyping(text: string): void {
  try {
    if (text === '') room()?.removeItem(TYPING);
    else room()?.setItem(TYPING, text);
  } catch {
    // The fields still hold it, and the page says that nothing more can be kept once the slip is added.
  }
}

/** What was being typed when the page went. */
export const leftTyping = (): string => room()?.getItem(TYPING) ?? '';
