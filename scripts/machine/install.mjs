import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { missing, thisPlatform } from './installed.mjs';
import { linkedNode, packagedNode } from './node24.mjs';
import { needNpm10, npm } from './npm.mjs';
import { explainNpm, ranOutOfDisk } from './npm-trouble.mjs';
import { isOffline } from './offline.mjs';
import { cacheFolder, fromRoot, root } from './root.mjs';
import { seconds } from './seconds.mjs';
import { readOnly, Trouble } from './trouble.mjs';

const lockFile = fromRoot('package-lock.json');
const modules = fromRoot('node_modules');
const npmsOwnList = join(modules, '.package-lock.json');
const stampFile = join(cacheFolder, 'installed');

/** One lockfile on one kind of machine. */
const stamp = () =>
  createHash('sha256')
    .update(readFileSync(lockFile))
    .update(JSON.stringify(thisPlatform()))
    .digest('hex');

const read = (/** @type {string} */ file) =>
  /** @type {import('./installed.mjs').Lock} */ (JSON.parse(readFileSync(file, 'utf8')));

const stillMissing = () =>
  existsSync(npmsOwnList)
    ? missing(read(lockFile), read(npmsOwnList), thisPlatform())
    : ['everything'];

/** The stamp is for packages that can never be had here: they would be installed at every start. */
const isFresh = () =>
  existsSync(npmsOwnList) &&
  ((existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) ||
    stillMissing().length === 0);

function needWritable() {
  for (const folder of [root, modules].filter((one) => existsSync(one))) {
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      throw new Trouble(readOnly(folder));
    }
  }
}

/** @param {{ code: number, output: string }} result */
function check({ code, output }) {
  if (code === 0 && !ranOutOfDisk(output)) return;
  // What npm believes it has installed may be half there: the next start must begin again.
  rmSync(npmsOwnList, { force: true });
  throw new Trouble(explainNpm(output, { root, windows: process.platform === 'win32' }));
}

async function installAll() {
  needWritable();
  needNpm10();
  const since = seconds();
  console.log(
    'Installing what the site is built with: once, and some 600 MB. This takes a minute or two …',
  );
  // Without a network, all of it may still be in npm's cache.
  check(await npm(['ci', ...((await isOffline()) ? ['--offline'] : [])]));
  // An old Node leaves out compiled parts that ask for a newer one (20.12 does, tried). The Node that
  // has just come with the rest fetches them.
  const node = packagedNode()?.path;
  if (node && stillMissing().length > 0) {
    check(await npm(['install', '--no-save', '--prefer-offline'], { node }));
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile, stamp());
  console.log(`Installed in ${since()}.`);
}

/**
 * Installs what package-lock.json says, if that is missing or stale.
 * @throws {Trouble} in words for the person at the keyboard
 */
export async function ensureInstalled() {
  if (!isFresh()) await installAll();
  const node = packagedNode();
  // npm 10 leaves out the other platforms' packages, and with them the link of the same name (tried
  // with 10.9; 11 and 12 keep it).
  if (node && !existsSync(linkedNode)) check(await npm(['rebuild', node.name, '--ignore-scripts']));
}
