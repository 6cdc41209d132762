import { expect, it } from 'vitest';
import type { Entry } from '../../domain/search/entry.ts';
import { quickIndex } from './quick-index.ts';

const entry = (number: number): Entry => ({
  title: `Lesson ${number}`,
  path: `/learn/${number}/`,
  kind: 'lesson',
  audience: 'team',
  about: 'A sentence.',
  headings: [
    { text: `Heading ${number}`, id: 'own' },
    { text: 'Sources', id: 'sources' },
  ],
});
const entries = (count: number) => Array.from({ length: count }, (_, number) => entry(number));

it('keeps sentences and headings, but no heading that several pages have', () => {
  const [first] = quickIndex(entries(2), '').entries;
  expect(first).toMatchObject({
    about: 'A sentence.',
    headings: [{ text: 'Heading 0', id: 'own' }],
  });
});

it('keeps titles, terms and other names only, where there is much', () => {
  const term = { ...entry(0), kind: 'term', aliases: ['Another name'] };
  const kept = quickIndex([term, ...entries(400)], '').entries;
  expect(kept[0]).toEqual({
    title: 'Lesson 0',
    path: '/learn/0/',
    kind: 'term',
    audience: 'team',
    aliases: ['Another name'],
  });
  expect(kept).toHaveLength(401);
  expect(Object.keys(kept[1] ?? {})).toEqual(['title', 'path', 'kind', 'audience']);
});

it('has a build of its own when a title or the text changes, and only then', () => {
  const { build } = quickIndex(entries(3), 'text');
  expect(quickIndex(entries(3), 'text').build).toBe(build);
  expect(quickIndex(entries(4), 'text').build).not.toBe(build);
  expect(quickIndex(entries(3), 'other').build).not.toBe(build);
});
