import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../machine/root.mjs';
import { toolNode } from '../machine/node24.mjs';
import { Trouble } from '../machine/trouble.mjs';

/** @typedef {{ seconds: number, cpuSeconds: number }} Spent `cpuSeconds` is 0 where the system does not tell */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends the builds that are under way. */
export function endBuilds() {
  for (const child of running) child.kill('SIGTERM');
}

/** A shell's `times` prints, after the run, `1m2.340s 0m4.120s` for itself and again for its children. */
const cpuIn = (/** @type {string} */ output) =>
  [...(output.trimEnd().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );

/**
 * Builds a project from nothing and times it. Processor time is told as well, since a busy machine
 * changes the one and hardly the other.
 * @param {string} folder the project's, with a bench.config.mjs
 * @returns {Promise<Spent>}
 * @throws {Trouble} with what the build said, when it fails
 */
export function timedBuild(folder) {
  for (const old of ['dist', '.cache', '.astro']) {
    rmSync(join(folder, old), { recursive: true, force: true });
  }
  const node = toolNode();
  const args = [
    fromRoot('node_modules/astro/bin/astro.mjs'),
    'build',
    '--config',
    'bench.config.mjs',
  ];
  const build = [node, ...args];
  const shell = ['sh', '-c', '"$@"; code=$?; times; exit $code', 'sh', ...build];
  const [command = node, ...rest] = process.platform === 'win32' ? build : shell;
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command, rest, {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '/' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const hear = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      const seconds = (performance.now() - begun) / 1000;
      if (code === 0) resolve({ seconds, cpuSeconds: cpuIn(output) });
      else
        reject(new Trouble(`${output.slice(-4000)}\n\nThe generated course could not be built.`));
    });
  });
}
