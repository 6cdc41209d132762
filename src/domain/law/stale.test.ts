import { expect, test } from 'vitest';
import { isStale } from './stale.ts';

test('what was checked twelve months ago to the day is fresh, and a day later it is not', () => {
  expect(isStale('2026-08-31', new Date('2027-08-31T00:00:00Z'))).toBe(false);
  expect(isStale('2026-08-31', new Date('2027-09-01T08:00:00Z'))).toBe(true);
});

test('what was checked today is fresh', () => {
  expect(isStale('2026-11-24', new Date('2026-11-24T09:00:00Z'))).toBe(false);
});
