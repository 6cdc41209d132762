import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { cacheFolder, fromRoot } from './root.mjs';
import { seconds } from './seconds.mjs';
import { runTool } from './tool.mjs';
import { diskFull, readOnly, Trouble } from './trouble.mjs';

/** @param {string} folder the built site's @returns {string} changes whenever anybody builds into it */
const traceOf = (folder) => {
  const page = join(folder, 'index.html');
  return existsSync(page) ? `${statSync(page).mtimeMs} ${statSync(page).size}` : '';
};

/**
 * Builds the site, unless nothing it is built from has changed since.
 * @param {{ folder?: string, basePath?: string }} [options] `dist`, and BASE_PATH or `/`, unless told
 * @returns {Promise<string>} the folder it is in
 * @throws {Trouble} with what the build said, when it fails
 */
export async function ensureBuilt({
  folder = 'dist',
  basePath = process.env['BASE_PATH'] ?? '/',
} = {}) {
  const target = fromRoot(folder);
  const stampFile = join(cacheFolder, `built-${basename(folder)}`);
  const wanted = fingerprint([process.env['SITE_URL'] ?? '', basePath]);
  const trace = traceOf(target);
  if (trace && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === `${wanted} ${trace}`)
    return target;

  try {
    accessSync(existsSync(target) ? target : dirname(target), constants.W_OK);
  } catch {
    throw new Trouble(readOnly(dirname(target)));
  }
  const since = seconds();
  console.log('Building the site …');
  const { code, output } = await runTool('astro', ['build', '--outDir', target], {
    env: { BASE_PATH: basePath },
  });
  if (/\bENOSPC\b/.test(output)) throw new Trouble(diskFull);
  if (code !== 0)
    throw new Trouble(
      `${output.trim()}\n\nThe site could not be built: what is wrong stands above.`,
    );
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile, `${wanted} ${traceOf(target)}`);
  console.log(`Built in ${since()}.`);
  return target;
}
