import { launchOptions } from '../../../tests/support/browser.ts';

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** How many times slower the processor is made, as a cheap phone is. */
export const CPU_SLOWED = 4;

/** @typedef {{ url: string, type: string, bytes: number, at: number }} Arrived `bytes` as received, the answer's headers included; `at` in ms of Node's clock */
/**
 * @typedef {object} Visit a page in a browser that has never been here
 * @property {import('@playwright/test').Page} page
 * @property {Arrived[]} arrived grows as answers arrive
 * @property {() => Promise<void>} quiet resolves when nothing has been under way for half a second
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<import('@playwright/test').Browser>} */
export async function startBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.launch(launchOptions());
}

/**
 * Opens nothing yet: a page with an empty cache, at a width, on a slow phone or not.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ width?: number, slow?: boolean }} [options]
 * @returns {Promise<Visit>}
 */
export async function visit(browser, { width = 412, slow = true } = {}) {
  const phone = width < 700;
  const context = await browser.newContext({
    viewport: { width, height: phone ? 823 : 800 },
    deviceScaleFactor: phone ? 1.75 : 1,
    isMobile: phone,
    hasTouch: phone,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  }

  /** @type {Arrived[]} */
  const arrived = [];
  /** @type {Map<string, { url: string, type: string }>} */
  const underWay = new Map();
  let last = performance.now();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    underWay.set(requestId, { url: request.url, type: type ?? 'Other' });
    last = performance.now();
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const request = underWay.get(requestId);
    underWay.delete(requestId);
    last = performance.now();
    if (request) arrived.push({ ...request, bytes, at: last });
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => underWay.delete(requestId));

  return {
    page,
    arrived,
    quiet: async () => {
      last = performance.now();
      while (underWay.size > 0 || performance.now() - last < 500) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: () => context.close(),
  };
}

/** @param {readonly Arrived[]} arrived @returns {number} */
export const bytesOf = (arrived) => arrived.reduce((sum, { bytes }) => sum + bytes, 0);

/** @param {readonly Arrived[]} arrived @returns {Arrived[]} */
export const scriptsIn = (arrived) =>
  arrived.filter(({ type, url }) => type === 'Script' || /\.m?js($|\?)/.test(url));
