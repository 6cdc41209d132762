import { describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { named, pagesOf, type BuiltPage } from '../support/pages.ts';

const pages = pagesOf(built);
const each = pages.map((page) => [`/${page.address}`, page] as const);

const metaOf = (page: BuiltPage, name: string): string | undefined =>
  named(page, 'meta')
    .find(({ attributes }) => attributes.get('name') === name)
    ?.attributes.get('content');

const titleOf = (page: BuiltPage): string => named(page, 'title')[0]?.text.trim() ?? '';

describe.each(each)('%s', (_address, page) => {
  test('has a title and a description in a sentence', () => {
    expect(titleOf(page)).toMatch(/\S.*Noticing|Noticing.*\S/);
    expect(metaOf(page, 'description')).toMatch(/^[\p{Lu}\d].{20,160}[.?]$/u);
  });

  test('says that it is British English', () => {
    expect(named(page, 'html')[0]?.attributes.get('lang')).toBe('en-GB');
  });

  test('can be zoomed', () => {
    expect(metaOf(page, 'viewport')).toBe('width=device-width, initial-scale=1');
  });

  test('has one first heading, and words below it', () => {
    const headings = named(page, 'h1');
    expect(headings).toHaveLength(1);
    expect(headings[0]?.text.trim()).not.toBe('');
    const words = named(page, 'main')[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
    expect(words.length).toBeGreaterThan(150);
  });

  test('carries no style attribute, and no handler in its markup', () => {
    const attributes = page.elements.flatMap(({ attributes: all }) => [...all.keys()]);
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    expect(
      page.elements.filter(({ attributes: all }) => all.get('href')?.startsWith('javascript:')),
    ).toEqual([]);
  });

  test('has no form that would put words into an address, were it sent before its script has come', () => {
    const sending = named(page, 'form').filter(
      ({ attributes }) =>
        attributes.get('method') !== 'dialog' && attributes.get('role') !== 'search',
    );
    expect(sending.map(({ text }) => text.trim().slice(0, 60))).toEqual([]);
  });

  test('uses no id twice', () => {
    const ids = page.elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });
});

test('no two pages have one title or one description', () => {
  for (const wordsOf of [titleOf, (page: BuiltPage) => metaOf(page, 'description')]) {
    const all = pages.map(wordsOf);
    expect(all.filter((words, place) => all.indexOf(words) !== place)).toEqual([]);
  }
});

test('only what is a person’s own, and what is lost, asks search engines to leave it', () => {
  const unlisted = pages.filter((page) => metaOf(page, 'robots') === 'noindex');
  expect(unlisted.map(({ address }) => address).sort()).toEqual([
    '404.html',
    'reflect/',
    'reflect/answers/',
    'reflect/cpd/',
    'reflect/journal/',
    'reflect/lock/',
    'reflect/review/',
    'reflect/self-check/loaded/',
    'reflect/slip/',
    'reflect/supervision-sheet/',
  ]);
});
