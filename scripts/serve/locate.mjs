import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** @typedef {{ file: string } | { redirect: string } | undefined} Place */

const isFile = (/** @type {string} */ path) => existsSync(path) && statSync(path).isFile();

/**
 * The file that a path of the site stands for. Nothing outside the folder, no hidden file, and none
 * that is there for the host and not for readers.
 * @param {string} folder the built site @param {string} base `/`, or `/noticing/`
 * @param {string} pathname as it came, still encoded
 * @returns {Place} undefined where there is nothing
 */
export function locate(folder, base, pathname) {
  if (!pathname.startsWith(base)) return `${pathname}/` === base ? { redirect: base } : undefined;
  let inside;
  try {
    inside = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  const parts = inside.split(/[\\/]/);
  if (inside.includes('\0') || parts.some((part) => part.startsWith('.') && part !== '.well-known'))
    return undefined;
  if (inside === '_headers' || inside === '_redirects') return undefined;

  const path = join(folder, normalize(inside));
  if (!path.startsWith(folder + sep) && path !== folder && path !== folder + sep) return undefined;
  if (!existsSync(path)) return undefined;
  if (!realpathSync(path).startsWith(realpathSync(folder))) return undefined;
  if (!statSync(path).isDirectory()) return inside.endsWith('/') ? undefined : { file: path };
  if (!isFile(join(path, 'index.html'))) return undefined;
  // Built up from the parts, so that `//elsewhere.example/` cannot send anybody away.
  const slashed = `${base}${parts.filter(Boolean).map(encodeURIComponent).join('/')}/`.replace(
    /\/{2,}/g,
    '/',
  );
  return inside === '' || inside.endsWith('/')
    ? { file: join(path, 'index.html') }
    : { redirect: slashed };
}
