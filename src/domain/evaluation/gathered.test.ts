import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allComments, byPile, leaveOut, putOnPile } from './comments.ts';
import { evaluationCsv } from './csv.ts';
import { add, newEvening, nothing, takeOut, type Gathered, type Given } from './gathered.ts';
import { readGathered } from './read-gathered.ts';
import { slipCode } from './slip-code.ts';
import { slipText, type Slip } from './slip.ts';
import { cautionOf, looks, outcomes, spread } from './spread.ts';

const slip: Slip = {
  format: 'noticing-slip',
  version: 1,
  id: 'k3v9a2mm',
  session: '',
  day: '2026-03-09',
  knowing: { before: 3, now: 7 },
  using: { before: 2, now: null },
  try: 'Wait',
  inTheWay: '',
  else: '',
};
const begun: Gathered = { ...nothing, evenings: [newEvening('one', 'Receiving', '2026-03-09')] };
const file = (text: string, name = 'a.json'): Given => ({ name, text });
const only = ({ evenings }: Gathered) => evenings[0]!;

const mark = fc.option(fc.integer({ min: 1, max: 10 }));
const looked = fc.record({ before: mark, now: mark }, { noNullPrototype: true });
const someSlip = fc
  .record(
    {
      id: fc.string({ unit: fc.constantFrom('a', 'b', 'c', '2', '3'), minLength: 8, maxLength: 8 }),
      knowing: looked,
      using: looked,
      try: fc.string({ unit: 'grapheme', maxLength: 20 }),
    },
    { noNullPrototype: true },
  )
  .map((some): Slip => ({ ...slip, ...some }));
const given = fc.array(
  fc.oneof(
    someSlip.map((one) => file(slipText(one))),
    someSlip.map((one) => file(slipCode(one))),
    fc.string().map((text) => file(text)),
  ),
);

describe('adding slips', () => {
  it('accounts for every one that was given', () => {
    fc.assert(
      fc.property(given, (all) => {
        const { gathered, added, same, aside } = add(begun, 'one', all);
        expect(added + same + aside).toBe(all.length);
        expect(only(gathered).slips).toHaveLength(added);
        expect(only(gathered).aside).toHaveLength(aside);
      }),
    );
  });

  it('changes no slip the second time', () => {
    fc.assert(
      fc.property(given, (all) => {
        const once = add(begun, 'one', all).gathered;
        const twice = add(once, 'one', all);
        expect(twice.added).toBe(0);
        expect(only(twice.gathered).slips).toEqual(only(once).slips);
      }),
    );
  });

  it('counts once what comes to two evenings', () => {
    const two = { ...begun, evenings: [...begun.evenings, newEvening('two', 'Again', '')] };
    const first = add(two, 'one', [file(slipText(slip))]).gathered;
    expect(add(first, 'two', [file(slipCode(slip))])).toMatchObject({ added: 0, same: 1 });
  });

  it('keeps the first of two that have one number and other words, and names the second', () => {
    const other = slipText({ ...slip, try: 'Ask' });
    const { gathered } = add(begun, 'one', [file(slipText(slip)), file(other, 'b.json')]);
    expect(only(gathered).slips).toEqual([slip]);
    expect(only(gathered).aside).toEqual([{ name: 'b.json', why: 'differs', where: '' }]);
  });

  it.each([
    ['cut short', slipText(slip).slice(0, -9), 'not-json', ''],
    ['a code cut short', slipCode(slip).slice(0, -9), 'not-json', ''],
    ['a code with a field too few', '["noticing-slip-code",1,"k3v9a2mm"]', 'damaged', 'length'],
    ['a code with a mark of 11', slipCode(slip).replace(',3,', ',11,'), 'damaged', 'knowing'],
    ['a newer code', slipCode(slip).replace(',1,', ',2,'), 'newer', ''],
    ['a photograph', 'JFIF', 'not-json', ''],
  ])('sets aside what is %s, by its name', (_, text, why, where) => {
    expect(only(add(begun, 'one', [file(text)]).gathered).aside).toEqual([
      { name: 'a.json', why, where },
    ]);
  });
});

describe('a spread', () => {
  it('holds every slip once', () => {
    fc.assert(
      fc.property(
        fc.array(someSlip),
        fc.constantFrom(...outcomes),
        fc.constantFrom(...looks),
        (slips, outcome, look) => {
          const { marks, open } = spread(slips, outcome, look);
          expect(marks).toHaveLength(10);
          expect(marks.reduce((sum, count) => sum + count, open)).toBe(slips.length);
        },
      ),
    );
  });

  it('comes with a warning when few or fewer than half came back', () => {
    const five = Array.from({ length: 5 }, () => slip);
    expect(cautionOf({ slips: five, present: 14 })).toEqual({
      few: true,
      mostMissing: true,
      tooMany: false,
    });
    expect(cautionOf({ slips: five, present: 4 }).tooMany).toBe(true);
    expect(cautionOf({ slips: five, present: null }).mostMissing).toBeNull();
  });
});

describe('comments', () => {
  const evening = only(
    add(begun, 'one', [
      file(slipText(slip)),
      file(slipText({ ...slip, id: 'aaaaaaaa', try: 'Ask' })),
    ]).gathered,
  );

  it('stand by their letters, whatever order the slips came in', () => {
    expect(allComments(evening).map(({ text }) => text)).toEqual(['Ask', 'Wait']);
  });

  it('go on piles by hand, those on none last', () => {
    const sorted = putOnPile(evening, 'k3v9a2mm/try', ' time ');
    expect(byPile(allComments(sorted)).map(([pile, all]) => [pile, all.length])).toEqual([
      ['time', 1],
      ['', 1],
    ]);
    expect(putOnPile(sorted, 'k3v9a2mm/try', '').piles).toEqual({});
  });

  it('go with their slip', () => {
    const sorted = leaveOut(putOnPile(evening, 'k3v9a2mm/try', 'time'), 'k3v9a2mm/try', true);
    expect(takeOut(sorted, 'k3v9a2mm')).toMatchObject({ piles: {}, leftOut: [] });
  });
});

describe('the CSV', () => {
  const words = {
    outcome: { knowing: 'Knowing', using: 'Using' },
    look: { before: 'Looking back, before today', now: 'Now' },
    asked: { try: 'Try', inTheWay: 'In the way', else: 'Else' },
    open: 'left open',
  };
  const evening = {
    ...only(add(begun, 'one', [file(slipText({ ...slip, try: '=1+1' }))]).gathered),
    present: 14,
  };

  it('keeps the shape that a term’s files have', () => {
    expect(evaluationCsv([evening], words, true)).toMatchSnapshot();
  });

  it('has no word of anybody’s unless that was asked for, nor what is left out', () => {
    expect(evaluationCsv([evening], words, false)).not.toContain('1+1');
    const out = leaveOut(evening, 'k3v9a2mm/try', true);
    expect(evaluationCsv([out], words, true)).not.toContain('1+1');
  });
});

describe('what is kept', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(given, (all) => {
        const { gathered } = add(begun, 'one', all);
        expect(readGathered(JSON.stringify(gathered))).toEqual(gathered);
      }),
    );
  });

  it('is nothing when nothing was kept, and is not guessed at when it cannot be read', () => {
    expect(readGathered(null)).toEqual(nothing);
    expect(readGathered('{"version":2}')).toBeNull();
    expect(readGathered('{')).toBeNull();
  });
});
