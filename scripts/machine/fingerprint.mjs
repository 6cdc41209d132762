import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

/** What the built site depends on. */
const sources = [
  'src',
  'public',
  'astro.config.mjs',
  'site.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const megabyte = 1024 * 1024;

/** @param {string} path @returns {string[]} the files at or below it, in a fixed order */
const filesAt = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesAt(join(path, name)));
};

/**
 * One line that changes when anything does that the site is built from. Tests are not in it. Films
 * count by size and time, because reading them all would take longer than it saves.
 * @param {string[]} more settings that change what is built
 * @param {string} [folder] the project's
 */
export function fingerprint(more, folder = root) {
  const hash = createHash('sha256').update(JSON.stringify(more));
  for (const file of sources.flatMap((one) => filesAt(join(folder, one)))) {
    if (/\.test\.tsx?$/.test(file)) continue;
    const { size, mtimeMs } = statSync(file);
    hash.update(`\0${relative(folder, file)}\0`);
    hash.update(size > megabyte ? `${size} ${mtimeMs}` : readFileSync(file));
  }
  return hash.digest('hex');
}
