import { base } from '../../../site.config.mjs';
import { ensureBuilt } from '../../machine/built.mjs';
import { root } from '../../machine/root.mjs';
import { median } from '../arithmetic.mjs';
import { bundled } from '../browser/bundle.mjs';
import { CPU_SLOWED, startBrowser, visit } from '../browser/phone.mjs';
import { ms } from '../figure.mjs';
import { diceFrom } from '../generator/dice.mjs';
import { recordOf } from '../generator/record.mjs';
import { wordsOf } from '../generator/words.mjs';
import { realLessons } from '../project.mjs';
import { serveBeside } from '../server.mjs';

const MANY = 10_000;
const MOST = 50_000;
const RUNS = 5;
const ADDED = 60;

/** Answering a key within this is felt as at once, says the measure that browsers report (INP). */
const FELT = 200;

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ fill(all: object[]): Promise<void>, lock(): Promise<void>, add(count: number): Promise<number[]>, write(count: number): Promise<number[]>, idle(ms: number): Promise<number>, hand(more: object[]): void, merge(): Promise<{ took: number, waited: number }> }} InPage */

/** Opens an empty page that has the stores. @param {Page} page @param {string} url @param {string} script */
async function stores(page, url, script) {
  await page.goto(url);
  await page.addScriptTag({ content: script });
}

/**
 * What the harness in the page gives.
 * @param {Page} page @param {keyof InPage} name @param {unknown} [given]
 * @returns {Promise<unknown>}
 */
const ask = (page, name, given) =>
  page.evaluate(
    ([what, value]) =>
      /** @type {{ bench: Record<string, (value: unknown) => unknown> }} */ (
        /** @type {unknown} */ (globalThis)
      ).bench[what]?.(value),
    /** @type {const} */ ([name, given]),
  );

/** A tab with a record of its own, locked and open or not. */
async function tab(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {{ empty: string, script: string, statements: object[], locked: boolean }} */
  { empty, script, statements, locked },
) {
  const { page, close } = await visit(browser, { slow: false });
  await stores(page, empty, script);
  await ask(page, 'fill', statements);
  if (locked) {
    const anew = page.waitForEvent('load');
    await ask(page, 'lock').catch(() => undefined);
    await anew;
    await stores(page, empty, script);
  }
  const cdp = await page.context().newCDPSession(page);
  const slow = () => cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  return { page, close, slow };
}

/** The same statements under ids of their own, as from another device. @param {object[]} statements */
const elsewhere = (statements) =>
  /** @type {object[]} */ (
    JSON.parse(JSON.stringify(statements).replaceAll('"01890000-', '"01889000-'))
  );

/** From the navigation to the frame in which the notebook has its first content. */
async function opened(/** @type {Page} */ page, /** @type {string} */ url) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('.notebook h2'), null, {
      polling: 'raf',
      timeout: 120_000,
    });
    times.push(await page.evaluate(() => performance.now()));
  }
  return median(times);
}

/**
 * How a record of years opens, is added to and is merged with another, with a lock and without.
 * @returns {Promise<import('../figure.mjs').Figure[]>}
 */
export async function record() {
  const server = await serveBeside(await ensureBuilt(), base);
  const script = await bundled('record-in-page.ts');
  const empty = server.put('record', '<!doctype html><title>Record</title>');
  const url = `${server.address}reflect/`;
  const words = wordsOf(realLessons(root));
  const browser = await startBrowser();
  const slowed = `Processor slowed ${CPU_SLOWED} times; median of ${RUNS}.`;
  try {
    /** @type {import('../figure.mjs').Figure[]} */
    const figures = [];
    for (const locked of [false, true]) {
      const how = locked ? 'under a lock, open' : 'no lock';
      /** @param {number} count @param {number} dice */
      const filled = (count, dice) =>
        tab(browser, {
          empty,
          script,
          locked,
          statements: count === 0 ? [] : recordOf(count, words, diceFrom(dice)),
        });

      const none = await filled(0, 1);
      await none.slow();
      const bare = await opened(none.page, url);
      await none.close();

      const most = await filled(MOST, 3);
      await most.slow();
      const atMost = await opened(most.page, url);
      await most.close();

      const many = await filled(MANY, 1);
      await many.slow();
      const full = await opened(many.page, url);
      await stores(many.page, empty, script);
      const added = /** @type {number[]} */ (await ask(many.page, 'add', ADDED));
      const bareWrites = /** @type {number[]} */ (await ask(many.page, 'write', ADDED));
      const more = elsewhere(recordOf(MANY, words, diceFrom(2)));
      await ask(many.page, 'hand', more);
      const idle = /** @type {number} */ (await ask(many.page, 'idle', 1500));
      const { took, waited } = /** @type {{ took: number, waited: number }} */ (
        await ask(many.page, 'merge')
      );
      await many.close();

      figures.push(
        {
          what: `notebook of ${MANY.toLocaleString('en-GB')}, ${how}: first content`,
          ours: `${ms(full)}; empty ${ms(bare)}`,
          goal: 'twice the empty one and 500 ms',
          peer: '',
          met: full <= 2 * bare + 500,
          note: `${slowed} From the navigation to the first heading of the notebook. With ${MOST.toLocaleString('en-GB')} statements it is there after ${ms(atMost)}.`,
        },
        {
          what: `adding a statement to ${MANY.toLocaleString('en-GB')}, ${how}`,
          ours: `${median(added).toFixed(1)} ms`,
          goal: 'under 10 ms',
          peer: '',
          met: median(added) < 10,
          note: `Processor slowed ${CPU_SLOWED} times. Until it is kept on the device; the median of ${ADDED}, at most ${ms(Math.max(...added))}. The browser alone needs ${median(bareWrites).toFixed(1)} ms to keep one bare row here.`,
        },
        {
          what: `merging ${MANY.toLocaleString('en-GB')} into ${MANY.toLocaleString('en-GB')}, ${how}`,
          ours: `${ms(took)}; a key waits ${ms(waited)} at most`,
          goal: `3 s, no key waits over ${FELT} ms`,
          peer: '',
          met: took <= 3000 && waited <= FELT,
          note: `Processor slowed ${CPU_SLOWED} times. Until it is kept on the device. In a page that does nothing a key waits ${ms(idle)} at most here, because of what else the machine does.`,
        },
      );
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
