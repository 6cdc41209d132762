import { expect, test } from 'vitest';
import { back, go, next, type Place } from './place.ts';

const START: Place = { at: 'start', before: [] };

test('back leads through where one was, whatever the order of the document', () => {
  const there = go(go(START, 'childs-say'), 'stop');
  expect(there.at).toBe('stop');
  expect(back(there).at).toBe('childs-say');
  expect(back(back(there))).toEqual(START);
});

test('there is nothing before where one began', () => {
  expect(back(START)).toEqual(START);
});

test('pressing the same twice is one step', () => {
  expect(go(go(START, 'sheet'), 'sheet').before).toEqual(['start']);
});

test('the next section is that of the document, and the last has none', () => {
  const order = ['start', 'do-i-have-to', 'what-for'];
  expect(next(order, 'start')).toBe('do-i-have-to');
  expect(next(order, 'what-for')).toBeNull();
  expect(next(order, 'sheet')).toBeNull();
});
