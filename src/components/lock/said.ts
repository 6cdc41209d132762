import { note, tabRoom } from '../../stores/rooms.ts';

/** What was done with the lock on the page before this one: it was opened anew since. */
export type Done = 'set' | 'changed' | 'quiet' | 'off' | 'erased' | 'closed' | 'opened';

const DONE = 'noticing:lock-done';

const WORDS: Record<Done, string> = {
  set: 'Your notebook is locked with your passphrase. In this tab it is open for now.',
  changed: 'From now on the new passphrase opens it.',
  quiet: 'That is changed.',
  off: 'The lock is off. Whoever uses this browser can read your notebook again.',
  closed: 'Your notebook is locked now.',
  opened: 'Your notebook is open.',
  erased: 'Everything was erased, and the lock with it.',
};

/** Notes what is being done, for the page that comes after; null when it failed. */
export const noteDone = (done: Done | null): void => {
  note(tabRoom(), DONE, done);
};

/** What was done, in words, once; empty when nothing was. */
export function takeDone(): string {
  const done = tabRoom()?.getItem(DONE) as Done | null | undefined;
  noteDone(null);
  return done ? WORDS[done] : '';
}
