import { endAll } from './run.mjs';

/**
 * Ctrl-C, a closed terminal, a polite kill: ends what was started, says so, and is gone.
 * @param {number} code 0 where stopping is the ordinary end, 130 where work was broken off
 */
export function endWhenInterrupted(code) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.removeAllListeners(signal);
    process.once(signal, () => {
      endAll();
      console.log('\nStopped.');
      process.exit(code);
    });
  }
}
