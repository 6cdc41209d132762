import { array, assert, constantFrom, integer, property, record, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { late } from './late.ts';
import { schedule, type Plannable } from './schedule.ts';

const segment = (
  id: string,
  minutes: number,
  more: Partial<Omit<Plannable, 'id' | 'minutes'>> = {},
): Plannable => ({
  id,
  kind: 'talk',
  minutes: { 60: minutes, 90: minutes },
  late: 'keep',
  least: null,
  turn: 1,
  ...more,
});

const EVENING = [
  segment('arriving', 5, { kind: 'arrive' }),
  segment('idea', 10, { late: 'shorten', least: 6, turn: 2 }),
  segment('pairs', 15, { kind: 'pairs', late: 'shorten', least: 10, turn: 3 }),
  segment('extra', 10, { late: 'skip', turn: 1 }),
  segment('writing', 6, { kind: 'write' }),
  segment('close', 9, { kind: 'close', late: 'skip', least: 1 }),
];

const plan = schedule(1000, EVENING, 60);

test('what fits before the booked end changes nothing but the times', () => {
  const { plan: then, changes, over } = late(plan, 1010, 5);
  expect([changes, over, then.endsAt]).toEqual([[], 0, 1060]);
  expect(then.parts.find(({ id }) => id === 'pairs')).toMatchObject({
    startsAt: 1020,
    endsAt: 1035,
  });
});

test('ten late in the talk: what was said to go first goes, and the pairs keep their time', () => {
  expect(late(plan, 1020, 10)).toMatchObject({
    changes: [{ id: 'extra', what: 'skip', from: 10, to: 0 }],
    over: 0,
    plan: { endsAt: 1055 },
  });
});

test('what is spared is left alone, and the others give more', () => {
  expect(late(plan, 1020, 10, ['extra'])).toMatchObject({
    changes: [{ id: 'pairs', what: 'shorten', from: 15, to: 10 }],
    over: 0,
    plan: { endsAt: 1060 },
  });
});

test('when nothing more can be cut, it says by how much it is over', () => {
  const { over, plan: then } = late(plan, 1050, 12);
  expect([over, then.endsAt]).toEqual([7, 1067]);
});

test('late before anybody has begun is a later start', () => {
  expect(late(plan, 1010, 10).plan.parts[0]).toMatchObject({ startsAt: 1010, endsAt: 1015 });
});

test('after the close there is nothing left to time', () => {
  expect(late(plan, 1100, 10)).toEqual({ plan, changes: [], over: 0 });
});

const evenings = array(
  record({
    kind: constantFrom('talk', 'pairs', 'look', 'write', 'break', 'whole group'),
    late: constantFrom('keep', 'shorten', 'skip'),
    minutes: integer({ min: 1, max: 20 }),
    least: integer({ min: 1, max: 20 }),
    turn: integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 10 },
).map((parts) => [
  segment('arriving', 5, { kind: 'arrive' }),
  ...parts.map(({ minutes, ...part }, index) => segment(`part-${index}`, minutes, { ...part })),
  segment('close', 6, { kind: 'close', late: 'skip', least: 1 }),
]);

test('any evening, at any moment, however late: no part is lost that is kept, none is negative, and it adds up', () => {
  assert(
    property(
      evenings,
      integer({ min: -10, max: 120 }),
      integer({ min: 0, max: 60 }),
      subarray(['part-0', 'part-1', 'part-2']),
      (segments, after, behind, spared) => {
        const before = schedule(1000, segments, 60);
        const now = 1000 + after;
        const { plan: then, changes, over } = late(before, now, behind, spared);

        // The close and the breaks stay, whole.
        for (const { id, kind, startsAt, endsAt } of before.parts) {
          if (kind !== 'close' && kind !== 'break' && kind !== 'arrive') continue;
          const kept = then.parts.find((part) => part.id === id);
          expect(kept).toBeDefined();
          expect((kept?.endsAt ?? 0) - (kept?.startsAt ?? 0)).toBeGreaterThanOrEqual(
            endsAt - startsAt,
          );
        }
        expect(then.parts.at(-1)?.id).toBe('close');

        // No time is negative or lost: each part begins where the one before ends.
        const running = then.parts.filter(({ endsAt }) => endsAt > Math.max(1000, now - behind));
        for (const [index, part] of running.entries()) {
          expect(part.endsAt).toBeGreaterThan(part.startsAt);
          if (index > 0) expect(part.startsAt).toBe(running[index - 1]?.endsAt);
        }
        expect(then.endsAt).toBe(then.parts.at(-1)?.endsAt);

        // It ends by the booked time, or says by how much it cannot.
        expect(over).toBe(Math.max(0, then.endsAt - then.bookedUntil));

        // What was won is what the changes say, and nothing that is spared or kept gives any.
        for (const { id, from, to, what } of changes) {
          const planned = segments.find((one) => one.id === id);
          expect(spared).not.toContain(id);
          expect(planned?.late).not.toBe('keep');
          expect(to).toBeLessThan(from);
          expect(what).toBe(to === 0 ? 'skip' : 'shorten');
          if (to > 0) expect(to).toBeGreaterThanOrEqual(Math.min(planned?.least ?? from, from));
          if (to === 0) expect(planned?.late).toBe('skip');
        }
        const won = changes.reduce((sum, { from, to }) => sum + from - to, 0);
        if (Math.max(1000, now - behind) < before.endsAt) {
          expect(then.endsAt).toBe(before.endsAt + behind - won);
        }
        // Nothing is cut for nothing.
        if (before.endsAt + behind <= before.bookedUntil) expect(changes).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});
