import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/**
 * How to call the npm that called us, or else the one on the path.
 * @param {string} [node] the Node to run it with
 * @returns {{ command: string, before: string[], shell: boolean }}
 */
function npmCommand(node) {
  const cli = process.env['npm_execpath'] ?? '';
  if (/npm-cli\.[cm]?js$/.test(cli)) {
    return {
      command: node ?? process.env['npm_node_execpath'] ?? process.execPath,
      before: [cli],
      shell: false,
    };
  }
  // Windows starts npm.cmd only through a shell.
  return { command: 'npm', before: [], shell: process.platform === 'win32' };
}

/**
 * Asks npm something it knows at once.
 * @param {string[]} args
 * @returns {string} what it answers, without its warnings; nothing where there is no npm to start
 */
export function askNpm(args) {
  const { command, before, shell } = npmCommand();
  const { stdout } = /** @type {{ stdout: string | null }} */ (
    spawnSync(command, [...before, ...args], { encoding: 'utf8', shell })
  );
  return stdout?.trim() ?? '';
}

/**
 * @returns {string} npm's version
 * @throws {Trouble} when there is no npm, or one too old
 */
export function needNpm10() {
  const version = askNpm(['--version']);
  const major = Number(version.split('.')[0]);
  if (!/^\d+\./.test(version)) {
    throw new Trouble(
      'npm is not on this machine. It comes with Node: install that from https://nodejs.org/ and run the same command again.',
    );
  }
  if (major < 10) {
    throw new Trouble(
      `This is npm ${version}, and the site needs npm 10 or newer.\n` +
        'Run `npm install --global npm@10` and then the same command again.',
    );
  }
  return version;
}

/**
 * Settings a person or a company may have, and with which the site could not be built.
 * `ignore-scripts` is not among them: nothing here needs an install script.
 */
const whatever = [
  '--include=dev',
  '--include=optional',
  '--package-lock=true',
  '--engine-strict=false',
  '--global=false',
  '--dry-run=false',
  '--install-strategy=hoisted',
];

/** Warnings are wanted, because a full disk is one; the log file is not. Retries: 3 tries in half a minute. */
const quietly = [
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--no-progress',
  '--loglevel=warn',
  '--logs-max=0',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=20000',
];

/**
 * Runs npm in the project's folder.
 * @param {string[]} args @param {{ node?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function npm(args, { node } = {}) {
  const { command, before, shell } = npmCommand(node);
  return run(command, [...before, ...args, ...whatever, ...quietly], { shell });
}
