import { ensureBuilt } from '../machine/built.mjs';
import { needBrowser } from '../machine/need-browser.mjs';
import { asOne, sum } from './counts.mjs';
import { playwright, vitest, wholes } from './runners.mjs';

/**
 * @typedef {object} Part
 * @property {string} name what `npm test -- <name>` calls it
 * @property {string} title
 * @property {() => Promise<import('./counts.mjs').Counts>} run may throw Trouble, which counts as one failed
 * @property {boolean} [needsBuild] whether it makes no sense when the build failed
 * @property {boolean} [beside] whether it may run beside its neighbours that may too: it uses one processor, and says nothing before its end
 */

/** @type {Promise<import('./counts.mjs').Counts> | undefined} */
let syncing;

/** What Astro knows of the content, written down once: without it, every entry is of no type. */
const synced = () => (syncing ??= wholes({ tool: 'astro', args: ['sync'] }));

/** @param {...{ tool: string, args: string[] }} commands */
async function onceSynced(...commands) {
  const { failed } = await synced();
  return failed > 0 ? asOne(false) : wholes(...commands);
}

/** Under `/noticing/` too, because a link that forgets its base works everywhere but there. */
async function builds() {
  await ensureBuilt();
  await ensureBuilt({ folder: 'dist-noticing', basePath: '/noticing/' });
  return sum([asOne(true), asOne(true)]);
}

/** @param {string[]} projects */
async function inBrowser(...projects) {
  process.env['NOTICING_BROWSER'] = await needBrowser();
  return playwright(...projects);
}

/** Everything that is checked, cheapest first. @type {Part[]} */
export const parts = [
  {
    name: 'format',
    title: 'Format (Prettier)',
    beside: true,
    run: () => wholes({ tool: 'prettier', args: ['--check', '--log-level=warn', '.'] }),
  },
  {
    name: 'lint',
    title: 'Lint (ESLint)',
    beside: true,
    run: () => onceSynced({ tool: 'eslint', args: ['--max-warnings=0', '.'] }),
  },
  {
    name: 'types',
    title: 'Types (Astro, TypeScript)',
    beside: true,
    run: () =>
      onceSynced(
        { tool: 'astro', args: ['check', '--noSync'] },
        { tool: 'typescript', args: ['--project', 'src/domain'] },
        { tool: 'typescript', args: ['--project', 'scripts'] },
      ),
  },
  {
    name: 'content',
    title: 'Content',
    run: () => wholes({ args: ['scripts/check-content.ts'] }),
  },
  {
    name: 'words',
    title: 'Reading and spelling',
    run: () => wholes({ args: ['scripts/check-content.ts', '--reading', '--spelling'] }),
  },
  { name: 'unit', title: 'Unit tests', run: () => vitest('unit', 'dom') },
  { name: 'build', title: 'Build, at / and under /noticing/', run: builds },
  { name: 'site', title: 'Tests of the built site', needsBuild: true, run: () => vitest('site') },
  {
    name: 'a11y',
    title: 'Every page: accessibility, policy, other origins',
    needsBuild: true,
    run: () => inBrowser('a11y'),
  },
  {
    name: 'e2e',
    title: 'End to end',
    needsBuild: true,
    run: () => inBrowser('e2e', 'budgets'),
  },
];

/**
 * The parts asked for, in their order; all if none is named. Those over the built site bring the build.
 * @param {string[]} names
 * @returns {{ chosen: Part[], unknown: string[] }}
 */
export function choose(names) {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (names.length === 0) return { chosen: parts, unknown };
  const asked = parts.filter(({ name }) => names.includes(name));
  const building = asked.some(({ needsBuild }) => needsBuild);
  const chosen = parts.filter(
    (part) => asked.includes(part) || (building && part.name === 'build'),
  );
  return { chosen, unknown };
}
