import { expect, test } from 'vitest';
import { kB, spread, table } from './figure.mjs';

test('a kilobyte has 1,000 bytes, as in what networks promise', () => {
  expect(kB(20_000)).toBe('20.0 kB');
});

test('a missed goal stands out, and a note is found by its number', () => {
  const made = table([
    { what: 'one', ours: '1', goal: '2', peer: '', met: true },
    { what: 'two', ours: '3', goal: '2', peer: '9', met: false, note: 'Why so.' },
  ]);
  expect(made).toContain('| one     | 1    | 2    |           | yes    |');
  expect(made).toContain('| two [2] | 3    | 2    | 9         | **no** |');
  expect(made).toContain('\n[2] Why so.');
});

test('a ratio shows how far its runs lay apart', () => {
  expect(spread({ middle: 1.1, least: 1, most: 1.25 })).toBe('1.10 (1.00 to 1.25)');
});
