import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladders, rated } from './examples.ts';
import { latest, ratingsIn } from './ratings.ts';
import { itemsOf, type Suggestion } from './scale.ts';
import { suggest } from './suggest.ts';

const all = () => 'yes' as const;
const now = (said: Record<string, number>) =>
  latest(ratingsIn(Object.entries(said).map(([item, word], n) => rated(n + 1, 's1', item, word))));
const items = (
  said: Record<string, number>,
  can: (one: Suggestion) => 'yes' | 'done' | 'no' = all,
) =>
  suggest(ladders, now(said), can).map(({ item, suggestion }) => `${item.id} ${suggestion.kind}`);

describe('suggestions', () => {
  it('are none before anything was said', () => {
    expect(items({})).toEqual([]);
  });

  it('begin where something moves with help, then go to what was not tried', () => {
    expect(items({ mud: 0, gust: 5, tabby: 1 })).toEqual([
      'tabby question',
      'mud lesson',
      'gust question',
    ]);
  });

  it('are two when only one thing was said, of two kinds', () => {
    expect(items({ gust: 3 })).toEqual(['gust question', 'gust lesson']);
  });

  it('leave out what this site does not have', () => {
    expect(items({ mud: 1, gust: 1 }, ({ kind }) => (kind === 'lesson' ? 'no' : 'yes'))).toEqual([
      'mud question',
      'gust question',
    ]);
  });

  it('put what was done already behind what was not', () => {
    expect(items({ mud: 1 }, ({ kind }) => (kind === 'question' ? 'done' : 'yes'))[0]).toBe(
      'mud lesson',
    );
  });

  it('may be meant for one half of the words', () => {
    const scale = structuredClone(ladders);
    itemsOf(scale)[1]!.suggestions = [
      { kind: 'moment', id: 'early-one', why: 'Early.', at: 'early' },
      { kind: 'case', id: 'later-one', why: 'Later.', at: 'later' },
    ];
    const kinds = (word: number) =>
      suggest(scale, now({ mud: word }), all).map(({ suggestion }) => suggestion.kind);
    expect([kinds(1), kinds(6)]).toEqual([['moment'], ['case']]);
  });

  it('are never more than three, never twice the same, and always one of them a question', () => {
    const names = itemsOf(ladders).map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.nat(6), { minKeys: 1 }), (said) => {
        const found = suggest(ladders, now(said), all);
        expect(found.length).toBeGreaterThanOrEqual(2);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found.map(({ suggestion }) => suggestion)).size).toBe(found.length);
        expect(found.some(({ suggestion }) => suggestion.kind === 'question')).toBe(true);
        for (const { item, rating } of found) expect(rating.item).toBe(item.id);
      }),
    );
  });
});
