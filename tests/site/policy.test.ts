import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import {
  isForFamilies,
  named,
  pagesOf,
  type BuiltPage,
  type PageElement,
} from '../support/pages.ts';

// Nothing of src/integrations/policy.ts is used here: what a browser will compare is worked out anew.

const pages = pagesOf(built);
const each = pages.map((page) => [`/${page.address}`, page] as const);

const isPolicy = ({ name, attributes }: PageElement): boolean =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';

/** A page's policy as directives, each with its sources. */
function policyOf(page: BuiltPage): Map<string, string[]> {
  const policies = page.elements.filter(isPolicy);
  expect(policies).toHaveLength(1);
  const text = policies[0]?.attributes.get('content') ?? '';
  return new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const inline = (page: BuiltPage, name: 'script' | 'style'): string[] =>
  named(page, name)
    .filter(({ attributes }) => !attributes.has('src'))
    .filter(({ attributes }) => !(attributes.get('type') ?? '').includes('json'))
    .map(({ text }) => hashOf(text));

const hashes = (sources: readonly string[] = []): string[] =>
  sources.filter((one) => one.startsWith("'sha"));

describe.each(each)('the policy of %s', (_address, page) => {
  const policy = policyOf(page);

  test('stands before everything that it governs', () => {
    const governed = page.elements.findIndex(
      ({ name, attributes }) =>
        name === 'script' || name === 'style' || (name === 'link' && attributes.has('href')),
    );
    expect(governed).toBeGreaterThan(0);
    expect(page.elements.findIndex(isPolicy)).toBeLessThan(governed);
  });

  test('allows what is inline in this page by its hash, and nothing else', () => {
    expect(hashes(policy.get('script-src')).sort()).toEqual(
      [...new Set(inline(page, 'script'))].sort(),
    );
    expect(hashes(policy.get('style-src')).sort()).toEqual(
      [...new Set(inline(page, 'style'))].sort(),
    );
  });

  test('trusts this origin alone', () => {
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    const others = [...policy.values()]
      .flat()
      .filter((one) => !/^'(self|none|wasm-unsafe-eval|sha256-[\w+/]+=*)'$/.test(one));
    expect(others).toEqual([]);
  });

  test('lets WebAssembly run where there is search, and nowhere else', () => {
    const searches = page.elements.some(({ attributes }) =>
      attributes.get('data-island')?.startsWith('search'),
    );
    expect(policy.get('script-src')?.includes("'wasm-unsafe-eval'")).toBe(searches);
    if (isForFamilies(page)) expect(searches).toBe(false);
  });
});
