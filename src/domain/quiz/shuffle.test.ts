import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

const idList = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 0, maxLength: 8 });

test('the same seed gives the same order', () => {
  fc.assert(
    fc.property(idList, fc.string(), (ids, seed) => {
      expect(shuffle(ids, seed)).toEqual(shuffle(ids, seed));
    }),
  );
});

test('nothing is lost, added or changed, and the list given is left alone', () => {
  fc.assert(
    fc.property(idList, fc.string(), (ids, seed) => {
      const before = [...ids];
      expect(shuffle(ids, seed).sort()).toEqual([...ids].sort());
      expect(ids).toEqual(before);
    }),
  );
});

test('things to put in order never come out in the right order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 }),
      fc.string(),
      (ids, seed) => {
        expect(shuffle(ids, seed, [ids])).not.toEqual(ids);
      },
    ),
  );
});

test('neither the right order nor the one just seen comes out of three things or more', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 3, maxLength: 6 }),
      fc.string(),
      fc.string(),
      (ids, seed, later) => {
        const seen = shuffle(ids, seed, [ids]);
        const again = shuffle(ids, later, [ids, seen]);
        expect(again).not.toEqual(ids);
        expect(again).not.toEqual(seen);
      },
    ),
  );
});

test('of two things, the right order is avoided before the one just seen', () => {
  expect(
    shuffle(['a', 'b'], 'any', [
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toEqual(['b', 'a']);
});

test('one thing, or none, stays as it is', () => {
  expect(shuffle(['a'], 'any', [['a']])).toEqual(['a']);
  expect(shuffle([], 'any', [[]])).toEqual([]);
});

test('every place is reached about as often, over many seeds', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const firsts = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed += 1) {
    const [first = ''] = shuffle(ids, `question-${seed}`);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const id of ids) {
    expect(firsts.get(id)).toBeGreaterThan(850);
    expect(firsts.get(id)).toBeLessThan(1150);
  }
});
