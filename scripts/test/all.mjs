import { ensureInstalled } from '../machine/install.mjs';
import { endWhenInterrupted } from '../machine/interrupted.mjs';
import { seconds } from '../machine/seconds.mjs';
import { stopWith, Trouble } from '../machine/trouble.mjs';
import { asOne, sum } from './counts.mjs';
import { choose, parts } from './parts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const { chosen, unknown } = choose(process.argv.slice(2));

/** @param {Counts} counts */
const said = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** @param {import('./parts.mjs').Part} part @returns {Promise<Counts>} */
async function runPart({ run }) {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.log(error.message);
    return asOne(false);
  }
}

/** @param {import('./parts.mjs').Part} part @returns {Promise<[Counts, string]>} and how long it took */
async function timed(part) {
  const since = seconds();
  return [await runPart(part), since()];
}

try {
  endWhenInterrupted(130);
  if (unknown.length > 0) {
    const names = parts.map(({ name }) => name).join(', ');
    throw new Trouble(`There is no part called ${unknown.join(' or ')}. The parts are: ${names}.`);
  }
  await ensureInstalled();

  const whole = seconds();
  /** @type {Map<string, Counts>} */
  const results = new Map();
  /** @type {Map<string, Promise<[Counts, string]>>} */
  const started = new Map();
  for (const [index, part] of chosen.entries()) {
    console.log(`\n── ${index + 1} of ${chosen.length} · ${part.title}`);
    if (part.needsBuild && results.get('build')?.failed) {
      console.log('   not run, because the site could not be built');
      results.set(part.name, asOne(false));
      continue;
    }
    // Those that may run side by side all begin with the first of them.
    const begun = part.beside ? chosen.filter(({ beside }) => beside) : [part];
    for (const one of begun) if (!started.has(one.name)) started.set(one.name, timed(one));
    const [counts, took] = (await started.get(part.name)) ?? [asOne(false), ''];
    results.set(part.name, counts);
    console.log(`   ${said(counts)}, in ${took}`);
  }

  const failing = [...results].filter(([, { failed }]) => failed > 0).map(([name]) => name);
  console.log(`\nAll this took ${whole()}.`);
  if (failing.length > 0) {
    console.log(
      `Something failed in: ${failing.join(', ')}. One part again: npm test -- ${failing[0]}`,
    );
  }
  const { passed, failed } = sum([...results.values()]);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  stopWith(error);
}
