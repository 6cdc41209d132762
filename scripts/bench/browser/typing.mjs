import { bytesOf } from './phone.mjs';

/** @typedef {{ milliseconds: number, bytes: number, settled: number }} Found `bytes` until the first result, `settled` when all is quiet */

/**
 * Puts a word into a search box and waits for the first result. The word comes whole, in one input
 * event: letter by letter Pagefind would fetch more.
 * @param {import('./phone.mjs').Visit} visit @param {string} word
 * @param {{ box: string, list: string, before?: number }} where selectors; `before`: bytes that count as well, because they came with approaching the box
 * @returns {Promise<Found>} time from the key to the frame in which a result stands in the list
 */
export async function typed(
  { page, arrived, quiet },
  word,
  { box, list, before = arrived.length },
) {
  await page.evaluate(([boxSelector, listSelector]) => {
    Object.assign(globalThis, {
      firstResult: new Promise((resolve) => {
        let begun = 0;
        document.querySelector(boxSelector)?.addEventListener('input', ({ timeStamp }) => {
          begun ||= timeStamp;
        });
        const look = (/** @type {number} */ now) => {
          if (begun && document.querySelector(`${listSelector} > li`)) resolve(now - begun);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    });
  }, /** @type {const} */ ([box, list]));
  await page.focus(box);
  await page.keyboard.insertText(word);
  const milliseconds = await page.evaluate(() => /** @type {any} */ (globalThis).firstResult);
  const bytes = bytesOf(arrived.slice(before));
  await quiet();
  return { milliseconds, bytes, settled: bytesOf(arrived.slice(before)) };
}
