import { expect, test } from 'vitest';
import { house } from './examples.ts';
import { holds, namedInConditions, openAt } from './walk.ts';

test('a condition on what was chosen holds once any of it was', () => {
  expect(holds({ chose: ['a', 'b'] }, new Set(['b']))).toBe(true);
  expect(holds({ chose: ['a', 'b'] }, new Set(['c']))).toBe(false);
  expect(holds({ chose: ['a'] }, new Set())).toBe(false);
});

test('a condition on what was not chosen holds as long as none of it was', () => {
  expect(holds({ notChose: ['a', 'b'] }, new Set(['c']))).toBe(true);
  expect(holds({ notChose: ['a', 'b'] }, new Set(['b']))).toBe(false);
});

test('a choice without a condition is always there', () => {
  expect(holds(undefined, new Set())).toBe(true);
});

test('what is open at a step depends on what was chosen before', () => {
  const hall = house.steps.find(({ id }) => id === 'hall')!;
  expect(openAt(hall, new Set(['start-left'])).map(({ to }) => to)).toEqual(['street', 'garden']);
  expect(openAt(hall, new Set(['start-right'])).map(({ to }) => to)).toEqual(['street']);
  expect([...namedInConditions(house)]).toEqual(['start-left']);
});
