import { expect, test } from 'vitest';
import { compare, said } from './compare.ts';

const readers = [
  { by: 'a teacher', marks: [{ at: 6, why: 'A hand stops.' }] },
  { by: 'a guider', marks: [{ at: 6.8, why: 'The pen stops.' }] },
  { by: 'a worker', marks: [{ at: 15, why: 'An open hand.' }] },
];
const words = (yours: number[]) => compare(yours, readers).map((place) => said(place, 3));

test('what others marked and you did not is told without a judgement', () => {
  expect(words([])).toEqual([
    'Around 6 seconds two others marked; one did not. You did not.',
    'Around 15 seconds one other marked; two did not. You did not.',
  ]);
});

test('a mark of yours near theirs is the same place', () => {
  expect(words([7.5])[0]).toBe('Around 7 seconds you and two others marked; one did not.');
});

test('a mark of yours alone is a place too', () => {
  expect(words([1])[0]).toBe('Around 1 second you marked; none of the others did.');
});

test('a reader who marked a place twice is one reader', () => {
  const [place] = compare(
    [],
    [
      {
        by: 'x',
        marks: [
          { at: 3, why: 'a' },
          { at: 4, why: 'b' },
        ],
      },
    ],
  );
  expect(place && said(place, 1)).toBe('Around 4 seconds one other marked. You did not.');
  expect(place?.others).toHaveLength(2);
});

test('a string of marks does not run together into one place', () => {
  expect(compare([1, 2.5, 4, 5.5], [])).toHaveLength(2);
});

test('nobody marked: nothing to tell', () => {
  expect(compare([], [])).toEqual([]);
});
