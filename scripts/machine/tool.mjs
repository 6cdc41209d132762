import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fromRoot } from './root.mjs';
import { run } from './run.mjs';
import { toolNode } from './node24.mjs';

/** @param {string} name a package that brings a command of the same name @returns {string} the command's file */
const commandFile = (name) => {
  const folder = fromRoot('node_modules', name === 'playwright' ? '@playwright/test' : name);
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  const file = typeof bin === 'string' ? bin : bin[name === 'typescript' ? 'tsc' : name];
  if (file === undefined) throw new Error(`${name} brings no command of its name.`);
  return join(folder, file);
};

/**
 * Our environment, in which `node` is the Node the tools need, and no tool phones home.
 * @param {string} node @param {Record<string, string>} more
 * @returns {NodeJS.ProcessEnv}
 */
function environment(node, more) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), fromRoot('node_modules', '.bin'), process.env[name] ?? ''].join(
    delimiter,
  );
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...more, [name]: path };
}

/**
 * Runs a file of ours with the Node the tools need.
 * @param {string[]} args @param {{ env?: Record<string, string>, show?: boolean }} [options]
 */
export function runNode(args, { env = {}, show = false } = {}) {
  const node = toolNode();
  return run(node, args, { env: environment(node, env), show });
}

/**
 * Runs a tool from node_modules: `astro`, `eslint`, `typescript` …
 * @param {string} name @param {string[]} args @param {{ env?: Record<string, string>, show?: boolean }} [options]
 */
export const runTool = (name, args, options) => runNode([commandFile(name), ...args], options);
