import { base } from '../../../site.config.mjs';
import { ensureBuilt } from '../../machine/built.mjs';
import { median, ratios } from '../arithmetic.mjs';
import { startBrowser, visit } from '../browser/phone.mjs';
import { typed } from '../browser/typing.mjs';
import { ourSite } from '../built.mjs';
import { kB, ms, spread } from '../figure.mjs';
import { pagefindPage } from '../pagefind-page.mjs';
import { serveBeside } from '../server.mjs';
import { lessonsByWeight } from '../site.mjs';

const RUNS = 5;

/** Stands in titles and terms of the real content, which is in every course that is measured. */
const TITLE_WORD = 'attunement';

const OUR_BOX = { box: '#search-q', list: '.search ol' };
const PAGEFIND_BOX = { box: '#q', list: '#results' };

/** @typedef {import('../browser/typing.mjs').Found} Found */

/** @param {readonly Found[]} found @param {keyof Found} what */
const middle = (found, what) => median(found.map((one) => one[what]));

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {typeof OUR_BOX} where @param {string} word */
async function onPage(browser, url, where, word) {
  const visited = await visit(browser);
  await visited.page.goto(url, { waitUntil: 'load' });
  await visited.quiet();
  const found = await typed(visited, word, where);
  await visited.close();
  return found;
}

/** From a lesson: the header's search pressed, then the word as soon as the box is there. */
async function inDialog(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {string} */ url,
) {
  const visited = await visit(browser);
  const { page, arrived, quiet } = visited;
  await page.goto(url, { waitUntil: 'load' });
  await quiet();
  const before = arrived.length;
  await page.locator('header [data-island=search]').tap();
  await page.locator('dialog[open] #search-q').waitFor();
  const found = await typed(visited, TITLE_WORD, { ...OUR_BOX, before });
  await visited.close();
  return found;
}

/** @param {import('@playwright/test').Browser} browser @param {string} folder */
async function compared(browser, folder) {
  const server = await serveBeside(folder, base);
  const alone = server.put('pagefind', pagefindPage(base));
  const lesson = lessonsByWeight(folder).find(({ path }) => path.startsWith('learn/attunement/'));
  /** @type {{ ours: Found[], theirs: Found[], dialog: Found[] }} */
  const runs = { ours: [], theirs: [], dialog: [] };
  for (let run = 0; run < RUNS; run += 1) {
    runs.ours.push(await onPage(browser, `${server.address}search/`, OUR_BOX, TITLE_WORD));
    runs.theirs.push(await onPage(browser, alone, PAGEFIND_BOX, TITLE_WORD));
    runs.dialog.push(await inDialog(browser, server.address + (lesson?.path ?? '')));
  }
  await server.close();
  return runs;
}

/**
 * First key to first result, ours beside Pagefind alone over the same pages.
 * @returns {Promise<import('../figure.mjs').Figure[]>}
 */
export async function search() {
  const sites = [
    { name: 'the real site', folder: await ensureBuilt(), goal: 0.6, bytes: 60_000 },
    { name: '200 lessons', folder: await ourSite(200), goal: 0.6, bytes: 60_000 },
    { name: '2,000 lessons', folder: await ourSite(2000), goal: 1, bytes: Infinity },
  ];
  const browser = await startBrowser();
  const figures = [];
  try {
    for (const { name, folder, goal, bytes } of sites) {
      const { ours, theirs, dialog } = await compared(browser, folder);
      const ratio = ratios(
        ours.map((one) => one.milliseconds),
        theirs.map((one) => one.milliseconds),
      );
      const weight = Math.max(middle(ours, 'bytes'), middle(dialog, 'bytes'));
      figures.push({
        what: `search on ${name}: first key to first result, shown / by Pagefind alone`,
        ours: `${spread(ratio)}, ${kB(weight)}`,
        goal: goal < 1 ? '0.6, within 60 kB' : 'no slower than Pagefind',
        peer: '1.0 (1,690 ms, 137 kB)',
        met: ratio.middle <= goal && weight <= bytes,
        note: `“${TITLE_WORD}” put into the box of the search page the moment it gets the focus, with nothing fetched before: ${ms(middle(ours, 'milliseconds'))}, ${kB(middle(ours, 'bytes'))}; Pagefind alone, here: ${ms(middle(theirs, 'milliseconds'))}, ${kB(middle(theirs, 'bytes'))}. In the header's dialog, from when it is open: ${ms(middle(dialog, 'milliseconds'))}, ${kB(middle(dialog, 'bytes'))} from the press on. With the full text added below, ours comes to ${kB(middle(ours, 'settled'))}.`,
      });
    }
    return figures;
  } finally {
    await browser.close();
  }
}
