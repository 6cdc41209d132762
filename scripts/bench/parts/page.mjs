import { base } from '../../../site.config.mjs';
import { ensureBuilt } from '../../machine/built.mjs';
import { median, ratios } from '../arithmetic.mjs';
import { barePage } from '../bare-page.mjs';
import { approach } from '../browser/approach.mjs';
import { painted } from '../browser/paint.mjs';
import { bytesOf, scriptsIn, startBrowser, visit } from '../browser/phone.mjs';
import { kB, ms, spread } from '../figure.mjs';
import { inlineScriptBytes, weigh } from '../html.mjs';
import { serveBeside } from '../server.mjs';
import { lessonsByWeight, pagesIn } from '../site.mjs';

const RUNS = 5;

/** How long a page is left alone: loaded, five seconds, no scroll, key or pointer. */
const alone = () => new Promise((resolve) => setTimeout(resolve, 5000));

const HOW =
  'Slow 4G (1.6 Mbit/s, 150 ms), processor slowed 4 times, 412 px, cold cache; median of the ratios of ' +
  `${RUNS} runs, each beside a run of the bare page, and the range`;

/** @typedef {import('../browser/phone.mjs').Arrived} Arrived */

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {number} width */
async function beforeAndAwake(browser, url, width) {
  const { page, arrived, quiet, close } = await visit(browser, { width, slow: false });
  await page.goto(url, { waitUntil: 'load' });
  await alone();
  const before = [...arrived];
  await approach(page, 'main');
  await quiet();
  const awake = [...arrived];
  await approach(page, 'header');
  await quiet();
  await close();
  return { before, awake, all: [...arrived] };
}

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function timed(browser, url) {
  const { page, close } = await visit(browser);
  await page.goto(url, { waitUntil: 'load' });
  await alone();
  const result = await painted(page);
  await close();
  return result;
}

/** @param {readonly Arrived[]} arrived @param {number} inline */
const weight = (arrived, inline) => ({
  all: bytesOf(arrived),
  script: bytesOf(scriptsIn(arrived)) + inline,
  requests: arrived.length,
});

/** @param {{ all: number, script: number, requests: number }} one */
const said = ({ all, script, requests }) =>
  `${kB(all)}, ${kB(script)} of it script, in ${requests} requests`;

/**
 * What the heaviest lesson costs, asleep and awake, and how it comes up on a slow phone.
 * @returns {Promise<import('../figure.mjs').Figure[]>}
 */
export async function page() {
  const folder = await ensureBuilt();
  const [lesson, ...others] = lessonsByWeight(folder);
  if (!lesson) throw new Error('There is no lesson in the built site.');
  const server = await serveBeside(folder, base);
  const url = server.address + lesson.path;
  const bareUrl = server.put('bare', barePage(lesson.html));
  const browser = await startBrowser();
  try {
    const narrow = await beforeAndAwake(browser, url, 412);
    const wide = await beforeAndAwake(browser, url, 1280);
    const inline = inlineScriptBytes(lesson.html);
    const [before, beforeWide, awake, all] = [
      narrow.before,
      wide.before,
      narrow.awake,
      narrow.all,
    ].map((arrived) => weight(arrived, inline));
    if (!before || !beforeWide || !awake || !all) throw new Error('Nothing arrived.');

    const ours = [];
    const bare = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await timed(browser, url));
      bare.push(await timed(browser, bareUrl));
    }
    const first = ratios(
      ours.map((one) => one.first),
      bare.map((one) => one.first),
    );
    const largest = ratios(
      ours.map((one) => one.largest),
      bare.map((one) => one.largest),
    );
    const longTasks = median(ours.map((one) => one.longTasks.length));
    const longest = Math.max(0, ...ours.flatMap((one) => one.longTasks));
    const bareTasks = median(bare.map((one) => one.longTasks.length));
    const shift = Math.max(...ours.map((one) => one.shift));
    const blocking = Math.max(...ours.map((one) => one.blocking.length));

    const policies = pagesIn(folder).map((one) => ({ ...one, bytes: weigh(one.html).policyBytes }));
    const policy = policies.reduce((most, one) => (one.bytes > most.bytes ? one : most));
    const nodes = [lesson, ...others].map((one) => ({ ...one, count: weigh(one.html).elements }));
    const largestTree = nodes.reduce((most, one) => (one.count > most.count ? one : most));
    const elements = Math.max(largestTree.count, ...ours.map((one) => one.elements));

    return [
      {
        what: 'lesson page before interaction',
        ours: `${said(before)}; at 1280 px ${said(beforeWide)}`,
        goal: '20 kB in all, at most 3 kB of it script, inline included',
        peer: 'Starlight 49.9 / 25.5 kB',
        met:
          Math.max(before.all, beforeWide.all) <= 20_000 &&
          Math.max(before.script, beforeWide.script) <= 3000,
        note: `The heaviest of ${1 + others.length} lessons, ${lesson.path}. Bytes as received, the headers of the answers included. Of inline scripts (${inline} bytes here) what the compressed page would be lighter without them.`,
      },
      {
        what: 'lesson page with its islands awake',
        ours: said(awake),
        goal: '32 kB in all, 14 kB of it script',
        peer: 'H5P 388 kB',
        met: awake.all <= 32_000 && awake.script <= 14_000,
        note: `Scrolled from top to bottom, everything in the lesson focused. With the header's search and reading preferences approached too: ${said(all)}; the search has its own row.`,
      },
      {
        what: 'policy on any page',
        ours: `${policy.bytes} bytes`,
        goal: '0.6 kB',
        peer: '',
        met: policy.bytes <= 600,
        note: `The longest of ${policies.length} pages, /${policy.path}.`,
      },
      {
        what: 'requests that block the first paint',
        ours: blocking === 0 ? 'the HTML alone' : `the HTML and ${blocking}`,
        goal: 'the HTML alone',
        peer: '3',
        met: blocking === 0,
      },
      {
        what: "first paint / bare file's",
        ours: spread(first),
        goal: '1.15',
        peer: 'Starlight 1.56',
        met: first.middle <= 1.15,
        note: `${HOW}. In time: ${ms(median(ours.map((one) => one.first)))} and ${ms(median(bare.map((one) => one.first)))}. The bare page has the same text in plain elements and the same CSS inline, and no drawings.`,
      },
      {
        what: "largest paint / bare file's",
        ours: spread(largest),
        goal: '1.2',
        peer: 'Starlight 1.86',
        met: largest.middle <= 1.2,
        note: `As the row above. In time: ${ms(median(ours.map((one) => one.largest)))} and ${ms(median(bare.map((one) => one.largest)))}.`,
      },
      {
        what: 'long tasks over 50 ms, layout shift',
        ours: `${longTasks === 0 ? 'none' : longTasks}, ${shift === 0 ? '0' : shift.toFixed(3)}`,
        goal: 'none, 0',
        peer: 'none, 0',
        met: longTasks === 0 && shift === 0,
        note: `In the same runs: the median number of long tasks (the bare page: ${bareTasks}; our longest ever ${ms(longest)}), and the largest shift of any run.`,
      },
      {
        what: 'DOM nodes on a lesson',
        ours: String(elements),
        goal: '700',
        peer: 'Docusaurus 393 to 1,343',
        met: elements <= 700,
        note: `Elements of the largest lesson, ${largestTree.path}.`,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
