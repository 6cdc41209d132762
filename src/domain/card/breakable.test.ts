import { expect, test } from 'vitest';
import { breakable } from './breakable.ts';

test('a line breaks after a slash, and never within a word or the “https://”', () => {
  expect(breakable('https://example.org/families/films/your-film/')).toEqual([
    'https://example.org/',
    'families/',
    'films/',
    'your-film/',
  ]);
  expect(breakable('/families/')).toEqual(['/families/']);
});
