import { expect, test } from 'vitest';
import { filled, megabytes, spoken } from './figures.ts';

const words: Record<string, string> = {
  'minutes-one': '{minutes} minute',
  'minutes-more': '{minutes} minutes',
  seconds: '{seconds} seconds',
};
const say = (key: string) => words[key] ?? '';

test('a size has one decimal, and a small file is not nothing', () => {
  expect(megabytes(748_000)).toBe('0.7 MB');
  expect(megabytes(20_000)).toBe('0.1 MB');
});

test('a length is in minutes and seconds', () => {
  expect(spoken(101, say)).toBe('1 minute 41 seconds');
  expect(spoken(50.4, say)).toBe('50 seconds');
  expect(spoken(120, say)).toBe('2 minutes');
});

test('words that nobody filled in are refused', () => {
  expect(filled('It takes {size}.', { size: '0.7 MB' })).toBe('It takes 0.7 MB.');
  expect(() => filled('It takes {size}.', {})).toThrow(
    'Nothing fills {size} in “It takes {size}.”.',
  );
});
