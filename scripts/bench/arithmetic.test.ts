import { expect, test } from 'vitest';
import { growthExponent, median, ratios } from './arithmetic.mjs';

test('the median is the one in the middle, in whatever order they came', () => {
  expect(median([900, 2, 1, 3, 4])).toBe(3);
});

test('the median of an even count lies between the middle two', () => {
  expect(median([1, 10, 2, 4])).toBe(3);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('no median of nothing');
});

test('runs are compared with the run beside them: a slow minute for both changes no ratio', () => {
  const { middle, least, most } = ratios([110, 1100, 121], [100, 1000, 110]);
  expect([middle, least, most].map((one) => one.toFixed(2))).toEqual(['1.10', '1.10', '1.10']);
});

test('runs without a partner are refused', () => {
  expect(() => ratios([1, 2], [1])).toThrow('needs one of theirs');
});

test('ten times the pages in ten times the time is an exponent of 1', () => {
  expect(growthExponent({ size: 200, cost: 3 }, { size: 2000, cost: 30 })).toBeCloseTo(1);
});

test('a fixed cost at the start makes the exponent smaller, a square makes it 2', () => {
  expect(growthExponent({ size: 200, cost: 10 }, { size: 2000, cost: 40 })).toBeLessThan(0.7);
  expect(growthExponent({ size: 10, cost: 1 }, { size: 20, cost: 4 })).toBeCloseTo(2);
});
