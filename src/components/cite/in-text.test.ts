import { expect, test } from 'vitest';
import type { Citation } from '../../integrations/citations/format.ts';
import { citationOf, inText, type Piece } from './in-text.ts';

const citation = (names: string, year: string, sortKey: number): Citation => ({
  parenthetical: `${names}, ${year}`,
  narrative: `${names} (${year})`,
  names,
  year,
  entry: '',
  sortKey,
  read: 'whole',
});
const citations = {
  'kennedy-2017': citation('Kennedy', '2017', 1),
  'landor-2016': citation('Landor', '2016', 2),
  'landor-2017': citation('Landor', '2017', 3),
  'bernardo-2020': citation('Bernardo', '2020', 0),
};
const words = (pieces: Piece[]) => pieces.map((piece) => piece.words).join('');

test('one source stands in brackets and leads to its entry', () => {
  expect(inText('kennedy-2017', false, citations)).toEqual([
    { words: '(' },
    { words: 'Kennedy, 2017', to: 'kennedy-2017' },
    { words: ')' },
  ]);
});

test('several stand in the order of the list, whatever the order they were written in', () => {
  const pieces = inText('landor-2016 bernardo-2020 kennedy-2017', false, citations);
  expect(words(pieces)).toBe('(Bernardo, 2020; Kennedy, 2017; Landor, 2016)');
  expect(pieces.flatMap(({ to }) => to ?? [])).toEqual([
    'bernardo-2020',
    'kennedy-2017',
    'landor-2016',
  ]);
});

test('an author of two years is named once, and each year leads to its own entry', () => {
  const pieces = inText('landor-2017 landor-2016', false, citations);
  expect(words(pieces)).toBe('(Landor, 2016, 2017)');
  expect(pieces.at(-2)).toEqual({ words: '2017', to: 'landor-2017' });
});

test('in a sentence only the year is in brackets', () => {
  const pieces = inText('kennedy-2017 bernardo-2020', true, citations);
  expect(words(pieces)).toBe('Kennedy (2017) and Bernardo (2020)');
  expect(pieces[0]).toEqual({ words: 'Kennedy (2017)', to: 'kennedy-2017' });
});

test('an unknown id is named with the nearest', () => {
  expect(() => citationOf('kenedy-2017', citations)).toThrow(
    'There is no source “kenedy-2017” in sources.yaml. Did you mean “kennedy-2017”?',
  );
  expect(() => inText('kennedy-2017 landor', false, citations)).toThrow(
    'There is no source “landor” in sources.yaml. Did you mean “landor-2016”?',
  );
});
