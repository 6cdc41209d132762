import fc from 'fast-check';
import { expect, test } from 'vitest';
import { append } from '../record/append.ts';
import { walked } from '../record/examples.ts';
import { merge } from '../record/merge.ts';
import type { Statement } from '../record/statement.ts';
import { house } from './examples.ts';
import { chosenOn, everyPath, follow } from './path.ts';
import { openAt } from './walk.ts';
import { isLastWay, stepActivity, walkActivity, walksOf } from './walks.ts';

const WALK = 'a-moment-for-vig';
const ways = (record: readonly Statement[]) =>
  walksOf(record, WALK).map(({ path }) => path.map(({ choice }) => choice).join(' '));

test('a way that was gone on from is part of the one that goes on', () => {
  expect(
    ways([walked(1, ['a'], 'x'), walked(2, ['a', 'b'], 'y'), walked(3, ['a', 'b', 'c'], 'z')]),
  ).toEqual(['a b c']);
});

test('whoever goes back and chooses otherwise has two ways, the newest first', () => {
  expect(
    ways([walked(1, ['a', 'b'], 'y'), walked(2, ['a'], 'x'), walked(3, ['a', 'c'], 'z')]),
  ).toEqual(['a c', 'a b']);
});

test('a choice whose id begins like another’s is not the same way', () => {
  expect(ways([walked(1, ['ask'], 'x'), walked(2, ['ask-ruth'], 'y')])).toEqual([
    'ask-ruth',
    'ask',
  ]);
});

test('one way gone twice is one, last gone the second time', () => {
  const [one] = walksOf(
    [walked(1, ['a'], 'x', true), walked(5, ['b'], 'y'), walked(9, ['a'], 'x', true)],
    WALK,
  );
  expect(one).toMatchObject({ at: 'x', ended: true, lastAt: walked(9, [], '').at });
});

test('nothing is kept again for where somebody is already known to be', () => {
  const record = [walked(1, ['a'], 'x'), walked(2, ['a', 'b'], 'y')];
  const path = [{ step: 'at-a', choice: 'a' }];
  expect(isLastWay(record, WALK, path)).toBe(false);
  expect(isLastWay(record.slice(0, 1), WALK, path)).toBe(true);
  expect(isLastWay([], WALK, path)).toBe(false);
});

test('the ids of a walkthrough and its steps', () => {
  expect([walkActivity(WALK), stepActivity(WALK, 'kitchen')]).toEqual([
    'walk:a-moment-for-vig',
    'walk:a-moment-for-vig/kitchen',
  ]);
});

/** What one of several tabs does next: chooses, goes back some steps, or begins again. */
type Move = { tab: number; do: 'choose'; which: number } | { tab: number; do: 'back'; by: number };

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    fc.record({ tab: fc.nat(2), do: fc.constant('choose' as const), which: fc.nat(3) }),
    fc.record({
      tab: fc.nat(2),
      do: fc.constant('back' as const),
      by: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  { maxLength: 40 },
);

test('whatever several tabs do, on, back and again, every way that any came to is kept, and no other', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const tabs: string[][] = [[], [], []];
      const been = new Set<string>();
      const kept: Statement[] = [];
      for (const move of all) {
        const way = tabs[move.tab]!;
        if (move.do === 'back') {
          tabs[move.tab] = way.slice(0, Math.max(0, way.length - move.by));
          continue;
        }
        const here = follow(house, way)!;
        const open = openAt(here.at, chosenOn(here.path));
        const chosen = open[move.which % Math.max(open.length, 1)];
        if (!chosen) continue;
        const next = [...way, chosen.id];
        tabs[move.tab] = next;
        been.add(next.join(' '));
        kept.push(walked(kept.length + 1, next, chosen.to));
      }
      // As two devices would have it that met in a backup.
      const half = Math.floor(kept.length / 2);
      const record = merge(kept.slice(half), kept.slice(0, half));
      const appended = kept.reduce<Statement[]>((sum, one) => append(sum, one), []);
      expect(ways(record)).toEqual(ways(appended));
      const longest = [...been].filter(
        (way) => ![...been].some((other) => other.startsWith(`${way} `)),
      );
      expect(new Set(ways(record))).toEqual(new Set(longest));
      const sound = new Set(
        [...everyPath(house)].map(({ path }) => path.map(({ choice }) => choice).join(' ')),
      );
      for (const way of ways(record)) {
        expect([...sound].some((whole) => `${whole} `.startsWith(`${way} `))).toBe(true);
      }
    }),
  );
});
