import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCsv } from './as-csv.ts';
import { asText } from './as-text.ts';
import { ownWordsOf, textsOf, type Sheet } from './sheet.ts';

const sheet: Sheet = {
  title: 'CPD summary',
  about: ['From 1 January 2026 to 28 November 2026.'],
  sections: [
    {
      title: 'Time',
      blocks: [
        { kind: 'words', text: 'An estimate.' },
        { kind: 'table', head: ['What', 'How many', 'Minutes'], rows: [['Lessons', '2', '14']] },
      ],
    },
    {
      title: 'Reflections',
      blocks: [
        {
          kind: 'entry',
          title: 'What did you see?',
          meta: 'Receiving, 9 March 2026',
          text: 'She said “wait”,\nand I did',
        },
        { kind: 'entry', title: '', meta: '', text: '=SUM(A1:A9)' },
      ],
    },
  ],
};

/** Reads CSV as a spreadsheet does. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  const body = csv.replace(/^\uFEFF/, '');
  for (const [, quoted, plain = '', end] of body.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('a sheet as text', () => {
  it('keeps the shape that people have on file', () => {
    expect(asText(sheet)).toMatchSnapshot();
  });
});

describe('a sheet as CSV', () => {
  it('keeps the columns that people have on file', () => {
    expect(asCsv(sheet)).toMatchSnapshot();
  });

  it('begins with the mark by which Excel knows its letters', () => {
    expect(asCsv(sheet).startsWith('\uFEFFsection,')).toBe(true);
  });

  it('gives back any words there can be, with an apostrophe before what would be run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const one: Sheet = {
          title: 't',
          about: [],
          sections: [{ title: 's', blocks: [{ kind: 'words', text }] }],
        };
        const words = cells(asCsv(one))[1]?.[3];
        expect([text, `'${text}`]).toContain(words);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\n=1', '＝1', '\uFEFF=1'])(
    'never begins a cell with %j',
    (text) => {
      const one: Sheet = {
        title: text,
        about: [text],
        sections: [
          {
            title: text,
            blocks: [
              { kind: 'words', text },
              { kind: 'entry', title: text, meta: text, text },
              { kind: 'table', head: [text, text], rows: [[text, text]] },
            ],
          },
        ],
      };
      for (const cell of cells(asCsv(one)).flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
    },
  );
});

describe('the learner’s own words in a sheet', () => {
  it('are what stands as words or was written, and no table', () => {
    expect(ownWordsOf(sheet).map(({ where }) => where)).toEqual([
      'Time',
      'Reflections',
      'Reflections',
    ]);
    expect(ownWordsOf(sheet)[1]?.text).toContain('She said “wait”');
  });
});

describe('every form', () => {
  it('holds every text that the sheet has', () => {
    for (const { text } of textsOf(sheet)) {
      expect(asText(sheet)).toContain(text);
      expect(cells(asCsv(sheet)).flat().join('\n')).toContain(text === 'What' ? '' : text);
    }
  });
});
