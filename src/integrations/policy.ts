import { createHash } from 'node:crypto';
import type { Page } from './pages.ts';

/**
 * A page's Content-Security-Policy, written into that page when it is rendered.
 *
 * Astro's own `security.csp` lists the hashes of the whole site on every page and puts its meta last
 * in the head, where it comes too late for the inline scripts before it (tried with 7.3). So the
 * inline styles of each page are joined into one, and a meta with the hashes of that page alone is
 * put before everything that it governs.
 */

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const CHARSET = /<meta charset="utf-8">/i;

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Pagefind's WebAssembly does not run without it; family pages have no search. */
const needsWebAssembly = (html: string): boolean => html.includes('data-island="search');

/** The policy of one page, from the inline scripts and styles in its HTML. */
export function policyFor(html: string): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = '']) => !/type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text = '']) => hash(text));
  const styles = [...html.matchAll(STYLE)].map(([, text = '']) => hash(text));
  const wasm = needsWebAssembly(html) ? " 'wasm-unsafe-eval'" : '';
  const list = (hashes: string[]) => [...new Set(hashes)].map((one) => ` ${one}`).join('');
  return [
    "default-src 'self'",
    `script-src 'self'${wasm}${list(scripts)}`,
    `style-src 'self'${list(styles)}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * Says which layer of styles.css wins over which. The bundler cuts that line off (tried with Vite 8):
 * what comes first then wins least, by chance of the order in which components were met.
 */
const LAYERS = '@layer tokens,base,prose,components,print;';

/** Joins the page's style elements into one, where the first stood, so that the policy names one hash. */
export function joinStyles(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, text = '']) => text);
  let first = true;
  return html.replace(STYLE, () => {
    if (!first) return '';
    first = false;
    return `<style>${LAYERS}${styles.join('')}</style>`;
  });
}

/**
 * The page with its policy in place, from then on a page that must not change.
 * @throws when there is no `<meta charset="utf-8">` to put it behind
 */
export function withPolicy({ path, html }: Page): string {
  const joined = joinStyles(html);
  if (!CHARSET.test(joined)) {
    throw new Error(`${path} has no <meta charset="utf-8">, so its policy has nowhere to stand.`);
  }
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(joined)}">`;
  return joined.replace(CHARSET, (charset) => charset + meta);
}
