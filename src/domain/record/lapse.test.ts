import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erase } from './erase.ts';
import { exampleId, lapsed, lesson, reflected, tombstone, wrote } from './examples.ts';
import { journal } from './journal.ts';
import { lapse, replacedAt, UNDO_IN_MS } from './lapse.ts';
import { merge } from './merge.ts';
import type { Statement } from './statement.ts';

const DAY_IN_MS = 24 * 60 * 60 * 1000;
const at = (day: number) => new Date(Date.UTC(2026, 0, 5, 12) + day * DAY_IN_MS);

/** The `n`th example written on the `n`th day. */
const onDay = (n: number, text: string, replaces?: number[]): Statement => ({
  ...reflected(n, text, replaces),
  at: at(n).toISOString(),
});

/**
 * Up to twelve statements, some of them edits of others, by clocks that were set as they liked; records
 * that each hold a part of it, and some of whose words may have lapsed already; and a day to look on.
 * Edits that replace each other in a ring come only from files changed by hand.
 */
const world = fc.array(
  fc.record({
    replaces: fc.array(fc.nat({ max: 11 }), { maxLength: 2 }),
    day: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 1, maxLength: 12 },
);
const day = fc.integer({ min: 0, max: 40 }).map(at);
const records = (count: number, { rings = false } = {}) =>
  world.chain((drawn) => {
    const statements = drawn.map(({ replaces, day: written }, n) => {
      const named = replaces.filter((one) => (rings ? one !== n : one < n));
      return {
        ...onDay(n, `words ${n}`, named.length > 0 ? named : undefined),
        at: at(written).toISOString(),
      };
    });
    const part = fc
      .tuple(fc.subarray(statements), fc.option(day))
      .map(([some, looked]) => merge(looked ? lapse(some, looked) : some, []));
    return fc.tuple(...Array.from({ length: count }, () => part));
  });

const ids = (record: readonly { id: string }[]) => record.map(({ id }) => id);
const read = (record: readonly Statement[], now: Date) => journal(lapse(record, now));
const dead = (record: readonly Statement[]) =>
  record.flatMap(({ id, verb }) => (verb === 'erased' ? [id] : []));

describe('what an entry read before', () => {
  it('is there for a week after it was replaced, and then is not', () => {
    const record = [onDay(0, 'as it was'), onDay(10, 'edited', [0])];
    const [week] = read(record, new Date(at(10).getTime() + UNDO_IN_MS));
    expect(week?.earlier).toHaveLength(1);
    const after = lapse(record, new Date(at(10).getTime() + UNDO_IN_MS + 1));
    expect(journal(after)[0]?.earlier).toEqual([]);
    expect(JSON.stringify(after)).not.toContain('as it was');
  });

  it('leaves the entry in its old place', () => {
    const record = [onDay(0, 'one'), onDay(1, 'another'), onDay(2, 'one, edited', [0])];
    expect(ids(read(record, at(30)))).toEqual(ids(journal(record)));
  });

  it('is counted from the first edit that replaced it', () => {
    const record = [onDay(0, 'one'), onDay(5, 'phone', [0]), onDay(3, 'office', [0])];
    expect(replacedAt(record).get(exampleId(0))).toBe(at(3).toISOString());
  });

  it('goes in every part of it', () => {
    const record = [
      wrote(0, { 'gibbs/what': 'rang', 'gibbs/feelings': 'rushed' }),
      wrote(1, { 'gibbs/what': 'called' }, { replaces: [0] }),
    ];
    expect(JSON.stringify(lapse(record, at(30)))).not.toMatch(/rang|rushed/);
  });

  it('does not come back as an entry when a backup has only the oldest version', () => {
    const chain = [onDay(0, 'first'), onDay(1, 'second', [0]), onDay(2, 'third', [1])];
    const shown = read(merge(lapse(chain, at(30)), chain.slice(0, 1)), at(30));
    expect(shown.map(({ words }) => words.result)).toEqual([
      expect.objectContaining({ text: 'third' }),
    ]);
  });

  it('is left alone where there is none, down to the very array', () => {
    const record = [lesson(1, 'visited', 'attunement/receiving'), onDay(2, 'one'), tombstone(3)];
    expect(lapse(record, at(300))).toBe(record);
    const done = lapse([onDay(0, 'a'), onDay(1, 'b', [0])], at(300));
    expect(lapse(done, at(300))).toBe(done);
  });
});

describe('letting earlier versions go, in any world of edits', () => {
  it('leaves every entry, its twins and its date as they were', () => {
    fc.assert(
      fc.property(records(1, { rings: true }), day, ([record = []], now) => {
        const bare = (list: readonly Statement[]) =>
          journal(list).map(({ earlier: _, ...entry }) => entry);
        expect(bare(lapse(record, now))).toEqual(bare(record));
      }),
    );
  });

  it('keeps no word that is neither shown nor within its week', () => {
    fc.assert(
      fc.property(records(1, { rings: true }), day, ([record = []], now) => {
        const after = lapse(record, now);
        const shown = new Set(ids(journal(record).map(({ words }) => words)));
        const times = replacedAt(record);
        for (const one of after) {
          if (one.verb !== 'reflected' || shown.has(one.id)) continue;
          const age = now.getTime() - Date.parse(times.get(one.id) ?? '');
          expect(age).toBeLessThanOrEqual(UNDO_IN_MS);
        }
      }),
    );
  });

  it('never changes what another record makes of it', () => {
    fc.assert(
      fc.property(records(2), day, day, ([a = [], b = []], earlier, more) => {
        const now = earlier > more ? earlier : more;
        const before = earlier > more ? more : earlier;
        const expected = read(merge(a, b), now);
        expect(read(merge(lapse(a, before), b), now)).toEqual(expected);
        expect(read(merge(lapse(a, now), lapse(b, before)), now)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends in the same record whether it is done before merging, after, or both', () => {
    fc.assert(
      fc.property(records(2), day, ([a = [], b = []], now) => {
        const late = lapse(merge(a, b), now);
        expect(lapse(merge(lapse(a, now), lapse(b, now)), now)).toEqual(late);
        expect(lapse(late, now)).toBe(late);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets erasing reach as far as before', () => {
    fc.assert(
      fc.property(records(1), day, fc.nat({ max: 11 }), ([record = []], now, n) => {
        const gone = '2026-03-01T09:00:00.000Z';
        const early = erase(record, exampleId(n), gone);
        const late = erase(lapse(record, now), exampleId(n), gone);
        expect(dead(late)).toEqual(dead(early));
        expect(dead(merge(late, record))).toEqual(dead(early));
      }),
    );
  });
});

it('what has lapsed is no entry of its own', () => {
  expect(journal([lapsed(1)])).toEqual([]);
});
