import { expect, test } from 'vitest';
import { readContent } from './content.ts';
import { withCourse } from './fixture.ts';
import { message } from './messages.ts';
import { stale } from './stale.ts';

const onDay = (day: string) =>
  withCourse({}, (root) => [...stale(readContent(root), new Date(day))].map(message));

test('a topic checked more than a year ago is told, with its day', () => {
  expect(onDay('2027-12-01T00:00:00Z')).toEqual([
    'Last checked on 2026-11-24, more than 12 months ago. Compare it with its sources, then put the day into “checked”.',
  ]);
});

test('a topic checked within the year is not', () => {
  expect(onDay('2027-11-24T00:00:00Z')).toEqual([]);
});
