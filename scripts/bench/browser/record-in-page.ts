import { merge } from '../../../src/domain/record/merge.ts';
import type { Statement } from '../../../src/domain/record/statement.ts';
import { setLock } from '../../../src/stores/lock/lock.ts';
import { changeRecord, openRecord, record } from '../../../src/stores/record.ts';

/** The stores as a page has them, for the benchmark to ask of: bundled and put into an empty page. */
const bench = {
  async fill(statements: readonly Statement[]): Promise<void> {
    await openRecord();
    await changeRecord(() => statements);
  },

  /** Locks it; the page is opened anew by itself. */
  lock: (): Promise<void> => setLock('four plain words together', 60),

  /** Adds so many statements, one after the other. @returns ms that each took until it was kept */
  async add(count: number): Promise<number[]> {
    await openRecord();
    const times: number[] = [];
    for (let n = 0; n < count; n += 1) {
      const begun = performance.now();
      await record('chose', `moment:bench-${n}`, { ids: ['still-hands'] });
      times.push(performance.now() - begun);
    }
    return times;
  },

  /**
   * Merges statements into the record.
   * @returns ms that it took, and the longest that a key would have waited meanwhile
   */
  async merge(statements: readonly Statement[]): Promise<{ took: number; waited: number }> {
    await openRecord();
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    let waited = 0;
    port1.onmessage = () => {
      const now = performance.now();
      waited = Math.max(waited, now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    const begun = performance.now();
    await changeRecord((all) => merge(all, statements));
    const took = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 50));
    port1.close();
    return { took, waited };
  },
};

Object.assign(globalThis, { bench });
