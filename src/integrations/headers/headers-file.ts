import { everywhere, FOR_EVER } from './rules.ts';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Both put the values of two matching rules into
 * one header, so nothing is said twice; and both ask after pages each time unless told otherwise.
 * @param base `/`, or the folder the site is served under with a slash at both ends
 */
export function headersFile(base: string): string {
  const all = everywhere.map(([name, value]) => `  ${name}: ${value}\n`).join('');
  return `${base}*\n${all}${base}assets/*\n  Cache-Control: ${FOR_EVER}\n`;
}
