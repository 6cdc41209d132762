import { expect, it } from 'vitest';
import { pageEntry } from './page-entry.ts';

const page = (main: string, filter = 'audience:team, kind:lesson') =>
  `<!doctype html><html lang="en-GB"><head><title>Receiving · Noticing</title><meta name="description" content="What it is to &#39;receive&#39; &amp; be received."></head><body><main id="main" data-pagefind-body${
    filter && ` data-pagefind-filter="${filter}"`
  }>${main}</main></body></html>`;

it('takes title, sentence and headings from the page as it stands', () => {
  const html = page(
    '<h1 class="x">Receiving, <em>in kind</em></h1><h2 id="one">A first&nbsp;place</h2><h2>No place</h2>',
  );
  expect(pageEntry(html, '/learn/a/receiving/')).toEqual({
    title: 'Receiving, in kind',
    path: '/learn/a/receiving/',
    kind: 'lesson',
    audience: 'team',
    about: "What it is to 'receive' & be received.",
    headings: [{ text: 'A first place', id: 'one' }],
  });
});

it('leaves out a page that is not for search', () => {
  expect(pageEntry(page('<h1>Search</h1>', ''), '/search/')).toBeNull();
});

it('takes the page’s title where there is no heading', () => {
  expect(pageEntry(page('<p>No heading</p>'), '/x/')?.title).toBe('Receiving');
});

it('leaves out the headings of a quiz and of the glossary', () => {
  const html = (kind: string) => page('<h2 id="one">One</h2>', `audience:team, kind:${kind}`);
  expect(pageEntry(html('quiz'), '/q/')?.headings).toEqual([]);
  expect(pageEntry(html('glossary'), '/glossary/')).toMatchObject({ kind: 'page', headings: [] });
});
