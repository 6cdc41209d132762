import { describe, expect, it } from 'vitest';
import { ago, comesBack, whyNow } from './why-words.ts';

describe('how long ago', () => {
  it.each([
    [1, 'yesterday'],
    [2, 'two days ago'],
    [7, 'a week ago'],
    [13, 'a week ago'],
    [23, 'three weeks ago'],
    [59, 'eight weeks ago'],
    [60, 'two months ago'],
    [359, 'eleven months ago'],
    [400, 'over a year ago'],
  ])('%i days is “%s”', (days, words) => {
    expect(ago(days)).toBe(words);
  });
});

it('says when something comes back, and no more exactly than it is known', () => {
  expect([1, 3, 8, 70].map(comesBack)).toEqual([
    'tomorrow',
    'in three days',
    'in about a week',
    'in about two months',
  ]);
});

it('says why in a sentence', () => {
  expect(whyNow({ reason: 'guessed', days: 23 })).toBe(
    'You answered this three weeks ago and were guessing.',
  );
});
