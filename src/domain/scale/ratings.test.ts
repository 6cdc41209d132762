import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erase } from '../record/erase.ts';
import { merge } from '../record/merge.ts';
import type { Rated, Statement } from '../record/statement.ts';
import { rated, ratedId } from './examples.ts';
import { latest, openSitting, ratingsIn, sittingsOf } from './ratings.ts';

const words = (record: readonly Statement[]) =>
  ratingsIn(record).map(({ item, response }) => `${item}: ${response.words}`);

describe('the ratings in a record', () => {
  it('are of each edit the last, and as old as the first', () => {
    const record = [rated(1, 's1', 'mud', 0), rated(2, 's1', 'mud', 3, { replaces: [1] })];
    expect(ratingsIn(record)).toMatchObject([
      { id: ratedId(2), item: 'mud', at: '2026-03-01T09:00:00.000Z', response: { id: 'w4' } },
    ]);
  });

  it('are as old as the first when of that only the link is left', () => {
    const [first, second] = [
      rated(1, 's1', 'mud', 0),
      rated(20, 's1', 'mud', 3, { replaces: [1] }),
    ];
    const lapsed: Statement = { ...first, verb: 'lapsed', result: null };
    expect(ratingsIn([lapsed, second])).toMatchObject([
      { item: 'mud', at: '2026-03-01T09:00:00.000Z', response: { id: 'w4' } },
    ]);
  });

  it('keep both of two edits made apart', () => {
    const first = rated(1, 's1', 'mud', 0);
    const record = merge(
      [first, rated(2, 's1', 'mud', 3, { replaces: [1] })],
      [first, rated(3, 's1', 'mud', 4, { replaces: [1] })],
    );
    expect(words(record)).toEqual(['mud: One hand', 'mud: Two hands']);
    expect(latest(ratingsIn(record)).get('mud')?.response.words).toBe('Two hands');
  });

  it('lose the whole chain when one of it is erased', () => {
    const record = [
      rated(1, 's1', 'mud', 0, { text: 'my words' }),
      rated(2, 's1', 'mud', 3, { text: 'other words', replaces: [1] }),
      rated(3, 's2', 'mud', 4),
    ];
    const left = erase(record, ratedId(2), '2026-04-01T09:00:00.000Z');
    expect(words(left)).toEqual(['mud: Two hands']);
    expect(JSON.stringify(left)).not.toMatch(/my words|other words/);
  });

  it('leave alone what is about something else, however odd', () => {
    const odd: Rated = { ...rated(1, 's1', 'mud', 0), object: 'moment:humming' };
    expect(ratingsIn([odd])).toEqual([]);
  });

  it('are the same whatever order records were merged in', () => {
    const some = fc.uniqueArray(
      fc.record({ n: fc.integer({ min: 1, max: 40 }), word: fc.nat(6), edits: fc.boolean() }),
      { selector: ({ n }) => n, maxLength: 12 },
    );
    const make = (list: { n: number; word: number; edits: boolean }[]) =>
      list.map(({ n, word, edits }) =>
        rated(n, `s${n % 3}`, ['mud', 'gust', 'tabby'][n % 3] ?? '', word, {
          ...(edits && n > 3 && { replaces: [n - 3] }),
        }),
      );
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [a, b] = [make(one), make(other)];
        expect(ratingsIn(merge(a, b))).toEqual(ratingsIn(merge(b, a)));
      }),
    );
  });
});

describe('a sitting', () => {
  const record = [
    rated(1, 's1', 'mud', 0),
    rated(1 + 30, 's2', 'mud', 1),
    rated(2 + 30, 's2', 'gust', 1),
  ];

  it('holds what was said together, the newest sitting first', () => {
    const sittings = sittingsOf(ratingsIn(record), 'ladder-holding-7');
    expect(sittings.map(({ id, ratings }) => [id, ratings.length])).toEqual([
      ['s2', 2],
      ['s1', 1],
    ]);
  });

  it('is another’s on another scale', () => {
    expect(sittingsOf(ratingsIn(record), 'in-the-team')).toEqual([]);
  });

  it('can be gone on with for two weeks, also by a clock set back', () => {
    const sittings = sittingsOf(ratingsIn(record), 'ladder-holding-7');
    const open = (now: string) => openSitting(sittings, new Date(now))?.id ?? null;
    expect(open('2026-04-10T09:00:00Z')).toBe('s2');
    expect(open('2026-04-15T09:00:00Z')).toBe(null);
    expect(open('2026-01-01T09:00:00Z')).toBe('s2');
    expect(openSitting([], new Date('2026-04-10T09:00:00Z'))).toBe(null);
  });
});
