/**
 * The benchmark itself, in the Node that the tools need: `all.mjs` has seen to it that everything is
 * installed and found the browser.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fromRoot } from '../machine/root.mjs';
import { seconds } from '../machine/seconds.mjs';
import { stopWith, Trouble } from '../machine/trouble.mjs';
import { table } from './figure.mjs';
import { build } from './parts/build.mjs';
import { evaluation } from './parts/evaluation.mjs';
import { growth } from './parts/growth.mjs';
import { journal } from './parts/journal.mjs';
import { names } from './parts/names.mjs';
import { page } from './parts/page.mjs';
import { record } from './parts/record.mjs';
import { review } from './parts/review.mjs';
import { search } from './parts/search.mjs';
import { removeProjects } from './project.mjs';
import { endBuilds } from './timed.mjs';

/** Measured alone, one after the other. @type {Record<string, () => Promise<import('./figure.mjs').Figure[]>>} */
const parts = { page, growth, search, journal, names, record, review, evaluation, build };

/** Whether anything else is keeping this machine busy. */
const load = () => (loadavg()[0] ?? 0).toFixed(1);

process.once('exit', removeProjects);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    endBuilds();
    process.exit(130);
  });
}

try {
  const args = process.argv.slice(2);
  const write = args.includes('--write');
  const names = args.filter((one) => one !== '--write');
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    throw new Trouble(
      `There is no part called ${unknown.join(' or ')}. The parts are: ${Object.keys(parts).join(', ')}.`,
    );
  }
  if (write && names.length > 0) {
    throw new Trouble('docs/bench.md holds all parts: leave the names out to write it.');
  }

  const whole = seconds();
  const before = load();
  const figures = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const since = seconds();
    console.log(`\n── ${name}`);
    figures.push(...(await measure()));
    console.log(`   ${since()}`);
  }
  const missed = figures.filter(({ met }) => !met).length;
  const text = `Measured on ${new Date().toISOString().slice(0, 10)} in ${whole()}, with ${availableParallelism()} processors and Node ${process.versions.node}; the load was ${before} before and ${load()} after. ${missed === 0 ? 'Every goal is met.' : `${missed} of ${figures.length} goals are missed.`}

${table(figures)}`;
  console.log(`\n${text}`);
  if (write) {
    writeFileSync(
      fromRoot('docs/bench.md'),
      `# What it costs\n\n\`npm run bench -- --write\` writes this page.\n\n${text}\n`,
    );
    console.log('\nWritten to docs/bench.md.');
  }
  process.exit(0);
} catch (error) {
  removeProjects();
  stopWith(error);
}
