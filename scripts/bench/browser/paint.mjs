/**
 * @typedef {object} Painted how a page came up
 * @property {number} first paint with content, ms after the navigation began
 * @property {number} largest
 * @property {number[]} longTasks ms each, of those over 50
 * @property {number} shift the sum of layout shifts that nobody's hand caused
 * @property {number} elements in the page now
 * @property {string[]} blocking addresses of what the first paint waited for, the page itself left out
 */

/**
 * Reads what the browser has noted of a page that has been loaded. Asked afterwards on purpose: a
 * script put in before would itself cost a slow phone time.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Painted>}
 */
export const painted = (page) =>
  page.evaluate(async () => {
    /** @typedef {PerformanceEntry & { value: number, hadRecentInput: boolean }} Noted */
    /** @param {string} type @returns {Promise<Noted[]>} */
    const noted = (type) =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(/** @type {Noted[]} */ (list.getEntries()));
          observer.disconnect();
        });
        observer.observe({ type, buffered: true });
        // Where there is nothing to tell, nothing is called.
        setTimeout(() => resolve([]), 300);
      });
    const paints = await noted('paint');
    const largest = await noted('largest-contentful-paint');
    const tasks = await noted('longtask');
    const shifts = await noted('layout-shift');
    const resources =
      /** @type {(PerformanceResourceTiming & { renderBlockingStatus: string })[]} */ (
        performance.getEntriesByType('resource')
      );
    return {
      first: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
      largest: largest.at(-1)?.startTime ?? NaN,
      longTasks: tasks.map(({ duration }) => duration),
      shift: shifts
        .filter(({ hadRecentInput }) => !hadRecentInput)
        .reduce((sum, { value }) => sum + value, 0),
      elements: document.querySelectorAll('*').length,
      blocking: resources
        .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
        .map(({ name }) => name),
    };
  });
