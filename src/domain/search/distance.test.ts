import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distance, oneApart } from './distance.ts';

const word = fc.stringMatching(/^[abc]{0,6}$/);

it('counts letters put in, taken out, changed and swapped', () => {
  expect(distance('repair', 'repair')).toBe(0);
  expect(distance('repair', 'repairs')).toBe(1);
  expect(distance('recieve', 'receive')).toBe(1);
  expect(distance('kitten', 'sitting')).toBe(3);
  expect(distance('', 'abc')).toBe(3);
});

it('is the same there and back', () => {
  fc.assert(fc.property(word, word, (one, other) => distance(one, other) === distance(other, one)));
});

it('knows one step by itself as by counting', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(oneApart(one, other)).toBe(distance(one, other) === 1);
    }),
    { numRuns: 2000 },
  );
});
