import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** @type {Map<string, Buffer>} */
const made = new Map();

const kinds = /** @type {const} */ ([
  ['br', brotliCompressSync],
  ['gzip', gzipSync],
]);

/**
 * The smallest form of a file that the browser takes: the one the build left beside it, or one made now.
 * @param {string} file @param {string | undefined} accepted the request's `Accept-Encoding`
 * @param {boolean} compress whether to make one where the build left none
 * @returns {{ encoding: string, file: string } | { encoding: string, bytes: Buffer } | undefined}
 */
export function compressed(file, accepted, compress) {
  for (const [encoding, squeeze] of kinds) {
    if (!new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted ?? ''))
      continue;
    const beside = `${file}.${encoding === 'br' ? 'br' : 'gz'}`;
    if (existsSync(beside)) return { encoding, file: beside };
    if (!compress) continue;
    const key = `${beside} ${statSync(file).mtimeMs}`;
    const bytes = made.get(key) ?? squeeze(readFileSync(file));
    made.set(key, bytes);
    return { encoding, bytes };
  }
  return undefined;
}
