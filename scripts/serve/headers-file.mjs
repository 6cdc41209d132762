import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ test: RegExp, set: [string, string][] }} Rule */

const escaped = (/** @type {string} */ text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path with `*` and `:name`, then
 * indented headers. Written here so that what the site's own server sends is what a host will send.
 * @param {string} text
 * @returns {Rule[]} in order: a later rule's header takes the place of an earlier one's
 */
export function readHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const header = /^\s+([\w-]+)\s*:\s*(.+?)\s*$/.exec(line);
    if (header) rules.at(-1)?.set.push([header[1] ?? '', header[2] ?? '']);
    else if (/^\S/.test(line)) {
      const pattern = escaped(line.trim()).replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+');
      rules.push({ test: new RegExp(`^${pattern}$`), set: [] });
    }
  }
  return rules;
}

/** What a host without `_headers` should at least do: named-by-content files for ever, the rest asked for anew. */
const usual = readHeaders(
  '/*\n  Cache-Control: no-cache\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
);

/**
 * @param {string} folder the built site
 * @returns {(pathname: string, base: string) => Record<string, string>} the headers for a path, names in lower case
 */
export function headersOf(folder) {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : usual;
  return (pathname, base) => {
    const inside = `/${pathname.slice(base.length)}`;
    const matching = rules.filter(({ test }) => test.test(pathname) || test.test(inside));
    return Object.fromEntries(
      matching.flatMap(({ set }) => set.map(([name, value]) => [name.toLowerCase(), value])),
    );
  };
}
