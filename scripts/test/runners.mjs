import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../machine/root.mjs';
import { runNode, runTool } from '../machine/tool.mjs';
import { asOne, countPlaywright, countVitest, judged } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Runs commands that are right or wrong as a whole, and shows what those say that are not.
 * @param {...{ tool?: string, args: string[] }} commands without `tool`, a file of ours
 * @returns {Promise<Counts>} one test for all of them
 */
export async function wholes(...commands) {
  let right = true;
  for (const { tool, args } of commands) {
    const { code, output } = tool ? await runTool(tool, args) : await runNode(args);
    if (code !== 0) console.log(output.trim());
    right &&= code === 0;
  }
  return asOne(right);
}

/**
 * Runs a runner that shows its own progress, and reads the report it leaves.
 * @template T
 * @param {string} tool @param {(file: string) => { args: string[], env?: Record<string, string> }} how
 * @param {(report: T) => Counts} count
 * @returns {Promise<Counts>}
 */
async function reported(tool, how, count) {
  mkdirSync(cacheFolder, { recursive: true });
  const file = join(cacheFolder, `${tool}.json`);
  rmSync(file, { force: true });
  const { args, env = {} } = how(file);
  const { code } = await runTool(tool, args, { env, show: true });
  if (!existsSync(file)) {
    console.log(`${tool} ended with ${code} and left no report.`);
    return asOne(false);
  }
  return judged(count(/** @type {T} */ (JSON.parse(readFileSync(file, 'utf8')))), code);
}

/** @param {string[]} projects of vitest.config.ts @returns {Promise<Counts>} */
export const vitest = (...projects) =>
  reported(
    'vitest',
    (file) => ({
      args: [
        'run',
        ...projects.map((name) => `--project=${name}`),
        process.stdout.isTTY ? '--reporter=default' : '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
    }),
    countVitest,
  );

/** @param {string[]} projects of playwright.config.ts @returns {Promise<Counts>} */
export const playwright = (...projects) =>
  reported(
    'playwright',
    (file) => ({
      args: [
        'test',
        ...projects.map((name) => `--project=${name}`),
        `--reporter=${process.stdout.isTTY ? 'line' : 'dot'},json`,
      ],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
    countPlaywright,
  );
