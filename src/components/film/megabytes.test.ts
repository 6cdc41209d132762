import { expect, test } from 'vitest';
import { megabytes, spoken } from './megabytes.ts';

test('a size has one decimal, and a small file is not nothing', () => {
  expect(megabytes(748_000)).toBe('0.7 MB');
  expect(megabytes(20_000)).toBe('0.1 MB');
});

test('a length is in minutes and seconds', () => {
  expect(spoken(101)).toBe('1 minute 41 seconds');
  expect(spoken(50.4)).toBe('50 seconds');
  expect(spoken(120)).toBe('2 minutes');
});
