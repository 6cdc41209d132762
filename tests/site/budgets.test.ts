import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliBytes, inlineScriptBytes, weigh } from '../../scripts/bench/html.mjs';
import { kindOf, pagesIn, type Kind } from '../../scripts/bench/site.mjs';
import { built } from '../support/built.ts';

/**
 * What a page may cost, by kind of route: these repeat exactly. Times are in the benchmark. Bytes are
 * those of the answers' bodies, compressed; what a host adds to them as headers is the host's.
 */

/** Compressed HTML and elements, with room for some more content and for no other kind of thing. */
const BUDGETS: Record<Kind, { html: number; elements: number }> = {
  home: { html: 9000, elements: 400 },
  modules: { html: 6000, elements: 300 },
  module: { html: 7500, elements: 300 },
  // 20 kB in all before interaction: this, the script that wakes, and the icon.
  lesson: { html: 16_500, elements: 700 },
  quiz: { html: 32_000, elements: 2500 },
  glossary: { html: 30_000, elements: 2600 },
  sources: { html: 26_000, elements: 2200 },
  search: { html: 6000, elements: 300 },
  reflect: { html: 6000, elements: 300 },
  // Every way of writing stands in it, with its questions.
  journal: { html: 9000, elements: 450 },
  // The notebook’s, and the styles of whatever may come back: questions, moments, words.
  review: { html: 8500, elements: 300 },
  // 15 kB in all, its script included, before a picture is asked for.
  choosing: { html: 14_500, elements: 700 },
  // 15 kB in all before a film is asked for: this, and the icon.
  family: { html: 13_000, elements: 600 },
  facilitator: { html: 8000, elements: 300 },
  // A whole evening on one page: what is said in it, done in it, and when.
  // Slides and notes at once, and the form for a late evening.
  presenter: { html: 18_000, elements: 900 },
  session: { html: 13_000, elements: 600 },
  // Sheets to print stand in it whole, and the styles of what is gathered.
  evaluation: { html: 11_000, elements: 450 },
  // With a site address set, a dozen codes stand in it, and nothing is as hard to compress.
  cards: { html: 15_000, elements: 350 },
  // 15 kB in all before a film is asked for: this, its poster, the icon, and what reads it aloud.
  film: { html: 8000, elements: 300 },
  words: { html: 8000, elements: 400 },
  'self-check': { html: 17_500, elements: 700 },
  law: { html: 15_000, elements: 700 },
  cases: { html: 6500, elements: 300 },
  stage: { html: 11_000, elements: 400 },
  moments: { html: 24_000, elements: 1400 },
  practise: { html: 10_500, elements: 450 },
  walk: { html: 9000, elements: 400 },
  // 12 kB in all before scripting wakes anything: this, the script that wakes, and the icon.
  step: { html: 10_000, elements: 400 },
  'walk-end': { html: 17_000, elements: 800 },
};

/** Of all scripts that a page brings before anybody touches it, inline ones included. */
const SCRIPT = 3000;
const POLICY = 600;

const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;

/** A module and all that it needs before it runs, by address from the site's root. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const text = readFileSync(join(built.folder, address), 'utf8');
  for (const [, from = ''] of text.matchAll(STATIC_IMPORT)) {
    withImports(posix.join(posix.dirname(address), from), seen);
  }
  return seen;
}

const pages = pagesIn(built.folder).map(({ path, html }) => {
  const weighed = weigh(html);
  const files = weighed.scripts.flatMap((address) => [
    ...withImports(address.slice(built.base.length)),
  ]);
  return { path, html, kind: kindOf(path), ...weighed, files: [...new Set(files)] };
});

test('there is a page of every kind that has a budget', () => {
  expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(Object.keys(BUDGETS)));
});

describe.each(pages)('/$path', ({ html, kind, files, ...page }) => {
  test('is of a kind that has a budget', () => {
    expect(kind, 'Give its route a kind in scripts/bench/site.mjs').toBeDefined();
  });

  test('is as light as its kind may be', () => {
    const budget = BUDGETS[kind ?? 'words'];
    expect(brotliBytes(html)).toBeLessThanOrEqual(budget.html);
    expect(page.elements).toBeLessThanOrEqual(budget.elements);
  });

  test('has one policy, and a short one', () => {
    expect(html.match(/http-equiv="content-security-policy"/gi)).toHaveLength(1);
    expect(page.policyBytes).toBeGreaterThan(100);
    expect(page.policyBytes).toBeLessThanOrEqual(POLICY);
  });

  test('paints from its own HTML, without waiting for anything else', () => {
    expect(page.blocking).toEqual([]);
  });

  test('brings little script before it is touched', () => {
    const external = files.map((file) =>
      brotliBytes(readFileSync(join(built.folder, file), 'utf8')),
    );
    const all = external.reduce((sum, one) => sum + one, inlineScriptBytes(html));
    expect(all).toBeLessThanOrEqual(SCRIPT);
  });

  test('brings a script that wakes things only where there is something to wake', () => {
    expect(page.scripts).toHaveLength(page.islands.length > 0 ? 1 : 0);
    const [preferences, ...more] = page.inlineScripts;
    expect(preferences).toContain('noticing:preferences');
    // What pages for families may have besides is in families.test.ts.
    if (kind === 'choosing' || kind === 'film') return;
    if (page.islands.length === 0) expect(more).toEqual([]);
  });
});

test('what a page is sent as lies beside it, compressed', () => {
  for (const { path } of pages) {
    const file = join(built.folder, path.endsWith('.html') ? path : `${path}index.html`);
    expect(existsSync(`${file}.br`) && existsSync(`${file}.gz`), path).toBe(true);
  }
});
