import { expect, test } from 'vitest';
import { fold, QUARTERS } from './pocket.ts';

const QUESTION = 'If I stop, what happens to the film and to the notes?';
const many = (count: number) => Array.from({ length: count }, () => QUESTION);

test('a few questions have room to write under each, in the first quarter', () => {
  expect(fold(many(3))).toEqual({ setting: 'roomy', quarters: [0, 0, 0] });
});

test('nothing on it makes no quarter', () => {
  expect(fold([])).toEqual({ setting: 'roomy', quarters: [] });
});

test('more of them fill the quarters in turn, and stand closer when they must', () => {
  const { setting, quarters } = fold(many(24));
  expect(setting).toBe('close');
  expect(quarters).toHaveLength(24);
  expect([...quarters].sort()).toEqual(quarters);
  expect(new Set(quarters)).toEqual(new Set([0, 1, 2, 3]));
});

test('there are never more than four quarters, whatever is on it', () => {
  for (const count of [1, 10, 40, 200]) {
    expect(Math.max(...fold(many(count)).quarters)).toBeLessThan(QUARTERS);
  }
});

test('own words count by their lines', () => {
  expect(fold(['a\nb\nc\nd\n'.repeat(6), QUESTION]).quarters).toEqual([0, 1]);
});
