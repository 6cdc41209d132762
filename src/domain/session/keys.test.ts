import { expect, test } from 'vitest';
import { pressed } from './keys.ts';

const does = (keys: string[], letters = true) => {
  let typed = '';
  return keys.map((key) => {
    const result = pressed(key, typed, letters);
    typed = result.does === 'number' ? '' : result.typed;
    return result.does === 'number' ? Number(result.typed) : result.does;
  });
};

test('arrows, Space and a clicker’s keys go on and back', () => {
  expect(does(['ArrowRight', 'ArrowDown', 'PageDown', ' '])).toEqual(['on', 'on', 'on', 'on']);
  expect(does(['ArrowLeft', 'ArrowUp', 'PageUp'])).toEqual(['back', 'back', 'back']);
  expect(does(['Home', 'End', 'b', 'B', '.'])).toEqual([
    'first',
    'last',
    'blank',
    'blank',
    'blank',
  ]);
});

test('digits and Enter are a slide’s number; Escape takes the digits back before it leaves', () => {
  expect(does(['1', '2', 'Enter', 'Enter'])).toEqual([null, null, 12, null]);
  expect(does(['7', 'Escape', 'Enter', 'Escape'])).toEqual([null, null, null, 'leave']);
  expect(does(['7', 'ArrowRight', 'Enter'])).toEqual([null, 'on', null]);
});

test('with single keys off, only keys that write nothing do something, and Space', () => {
  expect(does(['b', '?', '+', '3', 'Enter', 'PageDown', ' '], false)).toEqual([
    null,
    null,
    null,
    null,
    null,
    'on',
    'on',
  ]);
});

test('any other key is left to the browser', () => {
  expect(does(['a', 'Tab', 'Shift', 'F5'])).toEqual([null, null, null, null]);
});
