import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fromRoot } from './root.mjs';
import { Trouble } from './trouble.mjs';

/** @param {string} path @returns {string} its version, without the v; nothing if it does not run here */
const versionOf = (path) => {
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().replace(/^v/, '') : '';
};

/** @param {string} version whether Astro 7 runs on it */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
};

/**
 * The Node that package.json's platform packages put into node_modules.
 * @returns {{ name: string, path: string } | undefined} the package and its program, if it runs here
 */
export function packagedNode() {
  const { optionalDependencies = {} } =
    /** @type {{ optionalDependencies?: Record<string, string> }} */ (
      JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'))
    );
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return Object.keys(optionalDependencies)
    .filter((name) => name.startsWith('node-'))
    .map((name) => ({ name, path: fromRoot('node_modules', name, 'bin', file) }))
    .find(({ path }) => existsSync(path) && isNewEnough(versionOf(path)));
}

/** Where npm's scripts find `node` before any other. */
export const linkedNode = fromRoot(
  'node_modules',
  '.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);

/**
 * The Node that the tools are run with: the packaged one, or our own where there is none.
 * @returns {string} its path
 * @throws {Trouble} when neither will do
 */
export function toolNode() {
  const packaged = packagedNode();
  if (packaged) return packaged.path;
  // One that does not start (Alpine has another C library) would stand first on the path of npm's scripts.
  rmSync(linkedNode, { force: true });
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Trouble(
    `The tools need Node 22.12 or newer. There is no ready-made one for this machine (${process.platform} ${process.arch}), ` +
      `and its own is ${process.versions.node}.\nInstall Node 24 from https://nodejs.org/ and run the same command again.`,
  );
}
