import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesLeft, bytesOf, readSlip, SLIP_BYTES, slipName, slipText, type Slip } from './slip.ts';

const slip: Slip = {
  format: 'noticing-slip',
  version: 1,
  id: 'k3v9a2mm',
  session: 'Receiving, 60 minutes',
  day: '2026-03-09',
  knowing: { before: 3, now: 7 },
  using: { before: 2, now: null },
  try: 'Say one of their words back',
  inTheWay: 'The rota',
  else: '',
};
const file = (change: object) => JSON.stringify({ ...slip, ...change });

describe('a slip', () => {
  it('keeps the shape that files already out there have', () => {
    expect(slipText(slip)).toMatchSnapshot();
  });

  it('gives back what went in', () => {
    const mark = fc.option(fc.integer({ min: 1, max: 10 }));
    const looked = fc.record({ before: mark, now: mark }, { noNullPrototype: true });
    const words = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(looked, looked, words, words, words, (knowing, using, one, two, three) => {
        const made: Slip = { ...slip, knowing, using, try: one, inTheWay: two, else: three };
        const read = readSlip(slipText(made));
        if (bytesLeft(made) < 0) expect(read).toEqual({ ok: false, code: 'too-long' });
        else expect(read).toEqual({ ok: true, slip: made });
      }),
    );
  });

  it('carries nothing that it was not asked to', () => {
    const more = { ...slip, name: 'Kasia', at: '17:43' };
    expect(slipText(more)).toBe(slipText(slip));
  });

  it('says its day and its id in the name of its file', () => {
    expect(slipName(slip)).toBe('noticing-slip-2026-03-09-k3v9a2mm.json');
  });

  it('counts its words in bytes', () => {
    expect([bytesOf('abc'), bytesOf('é'), bytesOf('€'), bytesOf('👶')]).toEqual([3, 2, 3, 4]);
    expect(bytesLeft({ try: 'a'.repeat(100), inTheWay: '', else: '€' })).toBe(SLIP_BYTES - 103);
  });
});

describe('a file that is no slip', () => {
  it.each([
    ['cut short', slipText(slip).slice(0, -5), { code: 'not-json' }],
    ['a backup', '{"format":"noticing-record","version":1}', { code: 'not-ours' }],
    ['a list', '[]', { code: 'not-ours' }],
    ['newer', file({ version: 2 }), { code: 'newer' }],
    ['of no version', file({ version: undefined }), { code: 'damaged', where: 'version' }],
    [
      'with a mark of 11',
      file({ using: { before: 11, now: 1 } }),
      { code: 'damaged', where: 'using' },
    ],
    ['with half a mark', file({ knowing: { before: 1 } }), { code: 'damaged', where: 'knowing' }],
    ['with a day that is none', file({ day: 'Monday' }), { code: 'damaged', where: 'day' }],
    ['with no id', file({ id: 'Kasia' }), { code: 'damaged', where: 'id' }],
    ['with something we do not know', file({ name: 'K.' }), { code: 'damaged', where: 'name' }],
    ['with words that are no text', file({ try: 4 }), { code: 'damaged', where: 'try' }],
    ['with too many words', file({ else: 'a'.repeat(400) }), { code: 'too-long' }],
  ])('is refused when it is %s', (_, text, why) => {
    expect(readSlip(text)).toEqual({ ok: false, ...why });
  });
});
