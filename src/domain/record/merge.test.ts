import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksOf, reach } from './chain.ts';
import { erase } from './erase.ts';
import { exampleId, reflected, tombstone } from './examples.ts';
import { journal } from './journal.ts';
import { merge } from './merge.ts';
import type { Statement } from './statement.ts';

/**
 * A world of up to twelve statements, some of them edits of others, and records that each hold a part
 * of it: what several phones may know. A record may also hold tombstones, of what it never saw too.
 */
const world = fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 2 }), {
  minLength: 1,
  maxLength: 12,
});

const records = (count: number) =>
  world.chain((replaced) => {
    const statements = replaced.map((earlier, n) => {
      const replaces = earlier.filter((one) => one !== n);
      return reflected(n, `words ${n}`, replaces.length > 0 ? replaces : undefined);
    });
    const graves = fc
      .record({ n: fc.nat({ max: 11 }), day: fc.integer({ min: 1, max: 9 }) })
      .map(({ n, day }) => tombstone(n, `2026-02-0${day}T09:00:00.000Z`));
    const part = fc
      .tuple(fc.subarray(statements), fc.array(graves, { maxLength: 2 }))
      .map(([some, dead]) => merge(some, dead));
    return fc.tuple(...Array.from({ length: count }, () => part));
  });

const living = (record: readonly Statement[]) => record.filter(({ verb }) => verb !== 'erased');
const dead = (record: readonly Statement[]) => record.filter(({ verb }) => verb === 'erased');

describe('merging two records', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(records(2), ([a = [], b = []]) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('does not depend on how three are grouped', () => {
    fc.assert(
      fc.property(records(3), ([a = [], b = [], c = []]) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(records(2), ([a = [], b = []]) => {
        const both = merge(a, b);
        expect(merge(both, b)).toEqual(both);
        expect(merge(both, both)).toEqual(both);
      }),
    );
  });

  it('loses nothing that was not erased', () => {
    fc.assert(
      fc.property(records(2), ([a = [], b = []]) => {
        const kept = new Set(merge(a, b).map(({ id }) => id));
        for (const { id } of [...a, ...b]) expect(kept).toContain(id);
        const graves = dead([...a, ...b]).map(({ id }) => id);
        const gone = reach(graves, linksOf([...a, ...b]));
        const alive = living(merge(a, b)).map(({ id }) => id);
        for (const { id } of living([...a, ...b])) {
          if (!gone.has(id)) expect(alive).toContain(id);
        }
      }),
    );
  });

  it('keeps what was erased erased, with its whole chain, whatever is merged in afterwards', () => {
    fc.assert(
      fc.property(records(2), fc.nat({ max: 11 }), ([a = [], b = []], n) => {
        const id = exampleId(n);
        const chain = reach([id], linksOf([...a, ...b]));
        const after = merge(b, erase(a, id, '2026-03-01T09:00:00.000Z'));
        for (const one of living(after)) expect(chain).not.toContain(one.id);
        for (const one of living(merge(after, a))) expect(chain).not.toContain(one.id);
      }),
    );
  });

  it('keeps two edits of one entry, and shows both', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        const first = reflected(1, 'as it was');
        const phone = merge([first], [reflected(2, one, [1])]);
        const office = merge([first], [reflected(3, other, [1])]);
        const shown = journal(merge(phone, office)).map(({ words }) => words.result);
        expect(shown).toHaveLength(2);
        expect(shown).toContainEqual(expect.objectContaining({ text: one }));
        expect(shown).toContainEqual(expect.objectContaining({ text: other }));
      }),
    );
  });
});

describe('a merged record', () => {
  it('is sorted by id', () => {
    const merged = merge([reflected(3, 'c'), reflected(1, 'a')], [reflected(2, 'b')]);
    expect(merged.map(({ id }) => id)).toEqual([1, 2, 3].map(exampleId));
  });

  it('holds no word of an entry that was erased before its edit was seen', () => {
    const merged = merge([tombstone(1)], [reflected(1, 'secret'), reflected(2, 'secret too', [1])]);
    expect(JSON.stringify(merged)).not.toContain('secret');
    expect(merged.map(({ verb }) => verb)).toEqual(['erased', 'erased']);
  });

  it('leaves a tombstone as an id, a verb and a time', () => {
    const [grave] = merge([tombstone(1)], [reflected(1, 'secret')]);
    expect(Object.keys(grave ?? {}).sort()).toEqual(['at', 'id', 'verb']);
  });

  it('chooses the same one of two statements that share an id, whichever came first', () => {
    const one = [reflected(1, 'one')];
    const other = [reflected(1, 'other')];
    expect(merge(one, other)).toEqual(merge(other, one));
    expect(merge(one, other)).toHaveLength(1);
  });
});
