import { merge } from '../../../src/domain/record/merge.ts';
import type { Statement } from '../../../src/domain/record/statement.ts';
import { setLock } from '../../../src/stores/lock/lock.ts';
import { changeRecord, openRecord, record } from '../../../src/stores/record.ts';

let handed: readonly Statement[] = [];

/** The longest that anything waited for its turn while `work` was under way, in ms. */
async function waitedDuring(work: () => Promise<unknown>): Promise<number> {
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
  await work();
  await new Promise((resolve) => setTimeout(resolve, 50));
  port1.close();
  return waited;
}

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

  /** What the browser itself takes to keep one row, this many times over, in ms. */
  async write(count: number): Promise<number[]> {
    const opening = indexedDB.open('bare');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const times: number[] = [];
    for (let n = 0; n < count; n += 1) {
      const begun = performance.now();
      const transaction = opening.result.transaction('rows', 'readwrite');
      transaction.objectStore('rows').put({ id: n, words: 'as many as a statement has, or so' });
      transaction.commit();
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      times.push(performance.now() - begun);
    }
    opening.result.close();
    return times;
  },

  /** The longest that a key would have waited while nothing was done, for so many ms. */
  idle: (ms: number): Promise<number> =>
    waitedDuring(() => new Promise((resolve) => setTimeout(resolve, ms))),

  /** Takes statements in, apart from what is measured: handing 3 MB to a page holds it up by itself. */
  hand(statements: readonly Statement[]): void {
    handed = statements;
  },

  /**
   * Merges what was handed in into the record.
   * @returns ms that it took, and the longest that a key would have waited meanwhile
   */
  async merge(): Promise<{ took: number; waited: number }> {
    await openRecord();
    let took = 0;
    const waited = await waitedDuring(async () => {
      const begun = performance.now();
      await changeRecord((all) => merge(all, handed));
      took = performance.now() - begun;
    });
    return { took, waited };
  },
};

Object.assign(globalThis, { bench });
