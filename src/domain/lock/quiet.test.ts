import { expect, it } from 'vitest';
import { followsOn, isQuiet, QUIET_MINUTES } from './quiet.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 27, 17, 30);

it('it is quiet once nothing was touched for as long as was chosen', () => {
  expect(isQuiet(5, NOW - 5 * MINUTE, NOW)).toBe(true);
  expect(isQuiet(5, NOW - 5 * MINUTE + 1, NOW)).toBe(false);
});

it('whoever chose the closing of the tab is never quiet for too long', () => {
  expect(isQuiet(0, NOW - 600 * MINUTE, NOW)).toBe(false);
});

it('a page follows on the one that was left up to two minutes before', () => {
  expect(followsOn(NOW - 2 * MINUTE, NOW, false)).toBe(true);
  expect(followsOn(NOW - 2 * MINUTE - 1, NOW, false)).toBe(false);
});

it('a tab that the browser put to sleep was not closed, however long it slept', () => {
  expect(followsOn(NOW - 50 * MINUTE, NOW, true)).toBe(true);
});

it('nothing follows on what nobody knows, or on what is still to come', () => {
  expect(followsOn(null, NOW, true)).toBe(false);
  expect(followsOn(NOW + 5 * MINUTE, NOW, true)).toBe(false);
});

it('there are four times of quiet, the shortest first and closing last', () => {
  expect(QUIET_MINUTES).toEqual([5, 15, 60, 0]);
});
