import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladders, rated } from './examples.ts';
import { changesIn, countsOf, historyOf, stretches } from './growth.ts';
import { ratingsIn, sittingsOf } from './ratings.ts';

const cats = ladders.areas[3]!;
const history = (places: readonly number[]) =>
  historyOf(
    ratingsIn(places.map((word, n) => rated(n + 1, `s${n}`, 'mud', word))),
    ladders.id,
    'mud',
  );

describe('the history of an item', () => {
  it('has one word for each sitting, the last said in it', () => {
    const ratings = ratingsIn([
      rated(1, 's1', 'mud', 0),
      rated(2, 's1', 'mud', 1),
      rated(3, 's2', 'mud', 2),
    ]);
    expect(historyOf(ratings, ladders.id, 'mud').map(({ response }) => response.id)).toEqual([
      'w2',
      'w3',
    ]);
  });

  it('is told in stretches of the same', () => {
    expect(
      stretches(history([0, 0, 3])).map(({ response, from, until }) => [
        response.id,
        from.slice(8, 10),
        until.slice(8, 10),
      ]),
    ).toEqual([
      ['w1', '01', '02'],
      ['w4', '03', '03'],
    ]);
  });

  it('is told short: its beginning and its last three, whatever lies between', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 25 }), (places) => {
        const all = history(places);
        const told = stretches(all);
        expect(told.length).toBeLessThanOrEqual(4);
        expect(told[0]?.response).toEqual(all[0]?.response);
        expect(told.at(-1)?.response).toEqual(all.at(-1)?.response);
      }),
    );
  });
});

describe('the words of an area', () => {
  it('are counted word by word, in the order of the scale, and never summed', () => {
    const ratings = ratingsIn([rated(1, 's1', 'tabby', 4), rated(2, 's1', 'ginger', 1)]);
    const { counts, unsaid, otherwise } = countsOf(ladders, cats, ratings);
    expect(counts.map(({ response, count }) => [response.id, count])).toEqual([
      ['w2', 1],
      ['w5', 1],
    ]);
    expect([unsaid, otherwise]).toEqual([1, 0]);
  });

  it('own up to a word that the scale has no more', () => {
    const ratings = ratingsIn([rated(1, 's1', 'tabby', 99)]);
    expect(countsOf(ladders, cats, ratings)).toEqual({ counts: [], otherwise: 1, unsaid: 2 });
  });
});

describe('what changed since last time', () => {
  const changes = (record: Parameters<typeof ratingsIn>[0]) =>
    changesIn(sittingsOf(ratingsIn(record), ladders.id));

  it('is nothing when there was no other time', () => {
    expect(changes([rated(1, 's1', 'mud', 1)])).toBe(null);
  });

  it('is told for each item that moved either way, and counted for the others', () => {
    expect(
      changes([
        rated(1, 's1', 'mud', 1),
        rated(2, 's1', 'gust', 5),
        rated(3, 's1', 'tabby', 2),
        rated(4, 's2', 'mud', 3),
        rated(5, 's2', 'gust', 4),
        rated(6, 's2', 'tabby', 2),
        rated(7, 's2', 'black', 0),
      ]),
    ).toMatchObject({
      since: '2026-03-01T09:00:00.000Z',
      changed: [
        { item: 'mud', from: { words: 'Seen one' }, to: { words: 'One hand' } },
        { item: 'gust', from: { words: 'Two hands & a foot' }, to: { words: 'Two hands' } },
      ],
      same: 1,
      first: 1,
    });
  });

  it('looks further back for an item that the time before left out', () => {
    expect(
      changes([rated(1, 's1', 'mud', 1), rated(2, 's2', 'gust', 1), rated(3, 's3', 'mud', 3)])
        ?.changed,
    ).toMatchObject([{ item: 'mud' }]);
  });
});
