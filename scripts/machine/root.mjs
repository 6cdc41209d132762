import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {string[]} parts a path inside the project @returns {string} the same, absolute */
export const fromRoot = (...parts) => join(root, ...parts);

/** What the commands remember between runs. Gone with node_modules, and meant to be. */
export const cacheFolder = fromRoot('node_modules', '.cache', 'noticing');
