import { expect, test } from 'vitest';
import { citedIn } from './cited.ts';

test('each source is found once, in the order of the text', () => {
  expect(
    citedIn('So <Cite id="b-2" />, <Cite id="a-1 c-3" /> and <Cite narrative id="b-2" />.'),
  ).toEqual(['b-2', 'a-1', 'c-3']);
});

test('a tag may run over lines, and other tags with ids are no citations', () => {
  expect(citedIn('<Term id="vig">VIG</Term> <Cite\n  id="a-1"\n/>')).toEqual(['a-1']);
});

test('prose without citations has none', () => {
  expect(citedIn('')).toEqual([]);
});
