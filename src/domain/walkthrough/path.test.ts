import { expect, test } from 'vitest';
import { house } from './examples.ts';
import { everyPath, follow, fragmentOf } from './path.ts';

test('choices are followed from the start, each with the step where it was made', () => {
  expect(follow(house, ['start-left', 'left-hall'])).toEqual({
    path: [
      { step: 'start', choice: 'start-left' },
      { step: 'left', choice: 'left-hall' },
    ],
    at: house.steps.find(({ id }) => id === 'hall'),
  });
  expect(follow(house, [])?.at.id).toBe('start');
});

test('choices that make no way are followed nowhere: unknown, out of order, or behind a condition', () => {
  expect(follow(house, ['start-up'])).toBeNull();
  expect(follow(house, ['left-hall'])).toBeNull();
  expect(follow(house, ['start-right', 'right-hall', 'hall-garden'])).toBeNull();
  expect(follow({ ...house, start: 'gone' }, [])).toBeNull();
});

test('every way is walked once, to its ending', () => {
  expect([...everyPath(house)].map(({ path }) => path.map(({ choice }) => choice))).toEqual([
    ['start-left', 'left-hall', 'hall-street'],
    ['start-left', 'left-hall', 'hall-garden'],
    ['start-right', 'right-hall', 'hall-street'],
  ]);
});

test('a way stands in an address by its choices, and no way is no fragment', () => {
  expect(fragmentOf(['start-left', 'left-hall'])).toBe('#by=start-left.left-hall');
  expect(fragmentOf([])).toBe('');
});
