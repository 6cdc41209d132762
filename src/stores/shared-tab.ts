import { deviceRoom, note, tabRoom } from './rooms.ts';

/**
 * “This is a shared device.” While it is on, what a learner writes stays in their tab. That the
 * device is shared is true for every tab and for whoever comes next, so the choice itself is kept on
 * the device; it says nothing about anybody. Kept in one tab alone, a lesson opened in a second tab
 * would have written to the device after all.
 *
 * Browsers bring a closed tab back with its sessionStorage. A page therefore notes when it was left,
 * and the next one in the tab keeps what is there only when that was a moment ago.
 */

const CHOICE = 'noticing:shared-device';
const LEFT = 'noticing:left';

/** What a shared tab's rows begin with. */
export const SHARED_ROWS = 'noticing:shared:';

/** For how long a tab may be away before its words count as left behind. */
export const AWAY_IN_MS = 2 * 60 * 1000;

/** Where the browser keeps nothing at all, the choice holds for this page. */
let inThisPage = false;

/** Whether the learner has said that others use this device too. */
export const isSharedDevice = (): boolean =>
  inThisPage || deviceRoom()?.getItem(CHOICE) === 'yes' || tabRoom()?.getItem(CHOICE) === 'yes';

/** Remembers the choice, on the device if it can be. */
export function noteSharedDevice(on: boolean): void {
  inThisPage = on;
  for (const room of [deviceRoom(), tabRoom()]) note(room, CHOICE, on ? 'yes' : null);
}

/** Calls back when the choice is changed in another tab. */
export function onSharedDeviceChange(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key !== CHOICE) return;
    inThisPage = false;
    note(tabRoom(), CHOICE, null);
    changed();
  });
}

/** Removes what a closed and reopened tab brought back. */
export function wipeIfLeftBehind(now: number, wasDiscarded: boolean): void {
  const rows = tabRoom();
  if (!rows) return;
  const left = Number(rows.getItem(LEFT));
  // A tab that the browser put to sleep was never closed; it comes back without having left.
  if (!wasDiscarded && now - left > AWAY_IN_MS) {
    const keys = Array.from({ length: rows.length }, (_, n) => rows.key(n) ?? '');
    for (const key of keys) if (key.startsWith(SHARED_ROWS)) rows.removeItem(key);
    note(rows, 'noticing:started', null);
    note(rows, 'noticing:plan', null);
  }
  note(rows, LEFT, String(now));
}

/** Notes, from now on, when this page is left or put away. */
export function noteLeaving(clock: () => number): void {
  const leave = () => {
    if (isSharedDevice()) note(tabRoom(), LEFT, String(clock()));
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leave);
}
