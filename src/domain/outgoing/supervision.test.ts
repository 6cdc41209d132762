import { describe, expect, it } from 'vitest';
import { erase } from '../record/erase.ts';
import { chose, exampleId, planned, reflected } from '../record/examples.ts';
import type { Statement } from '../record/statement.ts';
import { choicesFor, linesOf } from './supervision.ts';

const rated = (n: number, item: string, words: string, text = ''): Statement =>
  ({
    ...reflected(n, ''),
    verb: 'rated',
    object: `scale:anyone#${item}`,
    result: { sitting: 's', response: { id: 'x', words }, title: 'Waiting', text, about: null },
  }) as never;

describe('what may go to a supervision', () => {
  it('is each moment once, the last looked at first', () => {
    const other = { ...chose(2, ['a']), object: 'moment:gate' } as Statement;
    const { moments } = choicesFor([chose(1, ['a']), other, chose(3, ['b'])], 0);
    expect(moments.map(({ object }) => object)).toEqual(['moment:spinning-lid', 'moment:gate']);
  });

  it('is what was last said of each item, with what was seen', () => {
    const record = [rated(1, 'waiting', 'With help'), rated(2, 'waiting', 'Often', 'I counted')];
    expect(choicesFor(record, 0).ratings).toEqual([
      expect.objectContaining({
        title: 'Waiting',
        parts: [
          { prompt: '', text: 'Often' },
          { prompt: '', text: 'I counted' },
        ],
      }),
    ]);
  });

  it('is what was said at the last sitting, also when words of an earlier one were changed since', () => {
    const then = rated(1, 'waiting', 'With help', 'in March');
    const reworded = {
      ...rated(3, 'waiting', 'With help', 'in March, with Ola'),
      replaces: [exampleId(1)],
    };
    const record = [then, rated(2, 'waiting', 'Often'), reworded as Statement];
    expect(choicesFor(record, 0).ratings.map(({ id }) => id)).toEqual([exampleId(2)]);
  });

  it('is nothing that was erased', () => {
    const record = [
      rated(1, 'waiting', 'With help'),
      reflected(2, 'Gone'),
      planned(3, 'he looks away', 'wait'),
    ];
    const left = erase(record, exampleId(2), '2026-02-01T09:00:00.000Z');
    expect(choicesFor(left, 0).entries).toEqual([]);
    expect(choicesFor(left, 0).plans).toHaveLength(1);
    expect(choicesFor(erase(left, exampleId(1), '2026-02-01T09:00:00.000Z'), 0).ratings).toEqual(
      [],
    );
  });
});

describe('the length of a sheet', () => {
  it('grows with its words and its headings', () => {
    const of = (text: string) =>
      linesOf({
        title: 't',
        about: [],
        sections: [{ title: 's', blocks: [{ kind: 'words', text }] }],
      });
    expect(of('a')).toBe(5);
    expect(of('a'.repeat(250))).toBe(7);
    expect(of('a\n\nb')).toBe(7);
  });
});
