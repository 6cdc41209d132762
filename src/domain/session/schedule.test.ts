import { expect, test } from 'vitest';
import { clock, minutesOf, USUAL_START } from './clock.ts';
import { partAt, schedule, type Plannable } from './schedule.ts';

const segment = (id: string, in60: number | null, in90: number | null): Plannable => ({
  id,
  kind: 'talk',
  minutes: { 60: in60, 90: in90 },
  late: 'keep',
  least: null,
  turn: 1,
});

const segments = [
  segment('arriving', 5, 5),
  segment('only-long', null, 12),
  segment('close', 6, 8),
];

test('a segment that is not in a length takes no time there', () => {
  expect(schedule(990, segments, 60)).toMatchObject({
    endsAt: 1001,
    bookedUntil: 1050,
    parts: [
      { id: 'arriving', startsAt: 990, endsAt: 995 },
      { id: 'close', startsAt: 995, endsAt: 1001 },
    ],
  });
  expect(schedule(990, segments, 90).parts.map(({ startsAt }) => startsAt)).toEqual([
    990, 995, 1007,
  ]);
});

test('a moment belongs to the segment that has begun, until the next one begins', () => {
  const plan = schedule(990, segments, 90);
  expect([989, 990, 995, 1014.5, 1015].map((at) => partAt(plan, at)?.id ?? null)).toEqual([
    null,
    'arriving',
    'only-long',
    'close',
    null,
  ]);
});

test('a clock says what people here write, past midnight too', () => {
  expect([USUAL_START, 545, 1440 + 5, -5].map(clock)).toEqual(['16:30', '09:05', '00:05', '23:55']);
  expect(['16:30', '9:05', '24:00', '12:60', '', 'tea'].map(minutesOf)).toEqual([
    990,
    545,
    null,
    null,
    null,
    null,
  ]);
});
