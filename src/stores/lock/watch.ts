import { isQuiet } from '../../domain/lock/quiet.ts';
import type { Common } from '../engines/indexed-db.ts';
import type { Lock } from '../engines/lock-rows.ts';
import { answerOthers, closeSession, touch, touchedAt } from './session.ts';

const LOOK_EVERY_MS = 5_000;
/** How often a touch is written down at the most. */
const WRITE_EVERY_MS = 1_000;

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input', 'scroll'];

/**
 * Locks the notebook once it has been left alone for as long as was chosen, in whichever tab. Runs
 * while it is open.
 * @returns how to stop
 */
export function watchSession({ db, channel, tell }: Common, lock: Lock): () => void {
  const stopAnswering = answerOthers(lock.epoch);
  let last = Date.now();
  let written = 0;
  const touched = () => {
    last = Date.now();
    if (last - written < WRITE_EVERY_MS) return;
    written = last;
    touch(last);
  };
  touched();

  const close = () => {
    stop();
    void closeSession(db).finally(() => {
      channel.postMessage({ kind: 'lock' });
      tell({ kind: 'lock' });
    });
  };
  const look = () => {
    if (isQuiet(lock.quietMinutes, Math.max(last, touchedAt() ?? 0), Date.now())) close();
  };
  const leave = () => {
    touch(Date.now());
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  for (const type of TOUCHES) addEventListener(type, touched, { capture: true, passive: true });
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', look);
  function stop(): void {
    stopAnswering();
    clearInterval(timer);
    for (const type of TOUCHES) removeEventListener(type, touched, { capture: true });
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', look);
  }
  return stop;
}

/**
 * A page that the browser kept whole and brings back may show what has been locked since: it is
 * hidden before anybody reads it, and opened anew.
 * @returns how to stop
 */
export function watchReturn({ tell }: Common): () => void {
  const back = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    document.documentElement.hidden = true;
    tell({ kind: 'lock' });
  };
  addEventListener('pageshow', back);
  return () => {
    removeEventListener('pageshow', back);
  };
}
