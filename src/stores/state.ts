import { atom, type ReadableAtom } from 'nanostores';
import { isLiving } from '../domain/record/chain.ts';
import { planToAskAbout } from '../domain/record/coming-back.ts';
import type { Statement } from '../domain/record/statement.ts';
import type { LockState } from './engines/device.ts';
import type { Refusal } from './engines/trouble.ts';
import { deviceRoom, note, tabRoom } from './rooms.ts';
import { isSharedDevice } from './shared-tab.ts';

/** Where what is written now will be found again: on the device, in this tab, or nowhere. */
export type Keeping = 'device' | 'tab' | 'nowhere';

/** What stands in the way of keeping. `wiped`: what the device held was removed while the page was open. */
export type Trouble = Refusal | 'wiped';

/** The record as it stands. */
export interface RecordState {
  status: 'loading' | 'ready';
  /** Sorted by id, which is by time; under today's ids. */
  statements: readonly Statement[];
  keeping: Keeping;
  trouble: Trouble | null;
  /** Whether there is a lock on it. `closed`: `statements` are only those made on this page. */
  lock: LockState;
}

const $state = atom<RecordState>({
  status: 'loading',
  statements: [],
  keeping: 'device',
  trouble: null,
  lock: 'none',
});

/** The record, from `openRecord()` on. */
export const $record: ReadableAtom<RecordState> = $state;

/** Changes part of the state. Only `record.ts` may. */
export const set = (change: Partial<RecordState>) => {
  $state.set({ ...$state.get(), ...change });
};

/** Where things are kept when the device does not keep them. */
export const inTab = (): Keeping => (tabRoom() ? 'tab' : 'nowhere');

/**
 * Shows these statements, and notes for the next page's first paint whether anything was begun, and
 * since when there is a plan to ask about.
 * @param added the one statement that is new, where it is one
 */
export function show(statements: readonly Statement[], added?: Statement): void {
  set({ statements });
  const begun = statements.some(isLiving) ? '1' : null;
  const { lock } = $state.get();
  // What is locked is not there to count: what was noted when it was open stays.
  if (lock === 'closed') return;
  const room = isSharedDevice() ? tabRoom() : deviceRoom();
  note(room, 'noticing:started', begun);
  // Ten thousand statements are not gone through for one that has nothing to do with plans.
  if (added && !['planned', 'asked', 'returned'].includes(added.verb)) return;
  const plan = planToAskAbout(statements);
  // When something was planned is nobody else’s business once there is a lock.
  if (lock === 'open') note(room, 'noticing:plan', null);
  note(lock === 'open' ? tabRoom() : room, 'noticing:plan', plan && String(Date.parse(plan.at)));
}
