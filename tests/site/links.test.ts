import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, builtUnderNoticing, type Built } from '../support/built.ts';
import { pagesOf, type BuiltPage, type PageElement } from '../support/pages.ts';

const ORIGIN = 'http://noticing.test';
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];

/** Everything an element points at, ours and others'. */
const pointsAt = ({ attributes }: PageElement): string[] => [
  ...ADDRESSES.flatMap((name) => attributes.get(name) ?? []),
  ...(attributes.get('srcset')?.split(',') ?? []).map((one) => one.trim().split(/\s+/)[0] ?? ''),
];

const urlsInCss = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url = '']) => url);

/** What is wrong with an address in a built site, or nothing. */
function faultsOf(site: Built, pages: readonly BuiltPage[]) {
  const idsIn = new Map(
    pages.map(({ file, elements }) => [
      file,
      new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    ]),
  );
  return (address: string, from: string): string[] => {
    const url = new URL(address, `${ORIGIN}${site.base}${from}`);
    if (url.origin !== ORIGIN) return [];
    if (!url.pathname.startsWith(site.base)) return [`${address} leaves ${site.base}`];
    const path = decodeURIComponent(url.pathname.slice(site.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const whole = join(site.folder, file);
    if (!existsSync(whole) || statSync(whole).isDirectory()) return [`${address}: no such file`];
    const id = decodeURIComponent(url.hash.slice(1));
    return id && !idsIn.get(file)?.has(id) ? [`${address}: nothing there has the id ${id}`] : [];
  };
}

/** Every string in a value out of a JSON file. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

const filesOf = ({ folder }: Built, ...ends: string[]): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    ends.some((end) => name.endsWith(end)),
  );

describe.each([
  ['/', built],
  ['/noticing/', builtUnderNoticing],
])('the site built to stand under %s', (_name, site) => {
  const pages = pagesOf(site);
  const faults = faultsOf(site, pages);

  test.each(pages.map((page) => [`/${page.address}`, page] as const))(
    'every address in %s leads somewhere, and stays below the base',
    (_address, page) => {
      const addresses = [
        ...page.elements.flatMap(pointsAt),
        ...page.elements
          .filter(({ name }) => name === 'style')
          .flatMap(({ text }) => urlsInCss(text)),
      ];
      expect(addresses.length).toBeGreaterThan(2);
      expect(addresses.flatMap((address) => faults(address, page.address))).toEqual([]);
    },
  );

  test('every address that a script reads from a file leads somewhere', () => {
    const addresses = filesOf(site, '.json')
      .filter((name) => !name.startsWith('pagefind'))
      .flatMap((name) => {
        const strings = stringsIn(JSON.parse(readFileSync(join(site.folder, name), 'utf8')));
        // The search's own index is the same under every base; its script puts the base before.
        const base = name.startsWith('search') ? site.base.slice(0, -1) : '';
        return strings.filter((text) => /^\/\S*$/.test(text)).map((address) => base + address);
      });
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.flatMap((address) => faults(address, ''))).toEqual([]);
  });

  test('every address in a style sheet leads somewhere', () => {
    for (const name of filesOf(site, '.css')) {
      const addresses = urlsInCss(readFileSync(join(site.folder, name), 'utf8'));
      expect(addresses.flatMap((address) => faults(address, name))).toEqual([]);
    }
  });

  test('no link has an address that is empty, or only a place holder', () => {
    const links = pages.flatMap(({ elements }) => elements.filter(({ name }) => name === 'a'));
    expect(links.filter(({ attributes }) => /^#?$/.test(attributes.get('href') ?? ''))).toEqual([]);
  });
});

test('the two builds have the same pages', () => {
  expect(pagesOf(builtUnderNoticing).map(({ file }) => file)).toEqual(
    pagesOf(built).map(({ file }) => file),
  );
});

describe('what leads away', () => {
  const outward = pagesOf(built).flatMap(({ address, elements }) =>
    elements
      .filter(({ attributes }) =>
        ADDRESSES.some((name) => /^(\w+:)?\/\//.test(attributes.get(name) ?? '')),
      )
      .map((element) => ({ address, ...element })),
  );

  test('is links that somebody follows, and nothing that a page fetches', () => {
    expect(outward.length).toBeGreaterThan(10);
    expect(outward.filter(({ name }) => name !== 'a')).toEqual([]);
  });

  test('says that it leaves the site, to the eye and to a screen reader, and sends no address of ours', () => {
    const silent = outward.filter(
      ({ attributes, text }) =>
        // “Leave this page” says so in its own words, and an arrow would draw the eye to it.
        (text.trim() !== 'Leave this page' &&
          (!text.includes('↗') || !text.includes('(leaves this site)'))) ||
        !/\bnoreferrer\b/.test(attributes.get('rel') ?? ''),
    );
    expect(silent.map(({ address, attributes }) => `${address} ${attributes.get('href')}`)).toEqual(
      [],
    );
  });

  test('opens where the reader is: no link opens a tab by itself', () => {
    expect(outward.filter(({ attributes }) => attributes.has('target'))).toEqual([]);
  });
});
