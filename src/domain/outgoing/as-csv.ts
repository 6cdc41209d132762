import type { Block, Sheet } from './sheet.ts';

/** What Excel needs to read UTF-8. */
const BOM = '\uFEFF';

/** The columns. A contract: spreadsheets made from one file must fit the next. */
export const CSV_HEAD = ['section', 'item', 'detail', 'words'] as const;

/**
 * What a spreadsheet would take for a formula and run: it gets an apostrophe before it.
 * Source: OWASP, CSV Injection.
 */
const RUNS = /^[\s\u200B\uFEFF]*[=+\-@\t\r\n＝＋－＠]/u;

const cell = (value: string): string => {
  const safe = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

type Row = readonly [section: string, item: string, detail: string, words: string];

function rowsOf(section: string, block: Block): Row[] {
  switch (block.kind) {
    case 'words':
      return [[section, '', '', block.text]];
    case 'entry':
      return [[section, block.title, block.meta, block.text]];
    case 'table':
      return block.rows.map(([item = '', ...rest]) => [
        section,
        item,
        rest
          .flatMap((value, n) => (value === '' ? [] : `${block.head[n + 1] ?? ''}: ${value}`))
          .join('; '),
        '',
      ]);
  }
}

/**
 * A sheet as CSV by RFC 4180: a row for each thing, quoted where it must be, nothing that a spreadsheet
 * would run, and a mark at the start by which Excel knows its letters.
 */
export function asCsv({ title, about, sections }: Sheet): string {
  const rows: (readonly string[])[] = [
    CSV_HEAD,
    ...about.map((text): Row => [title, '', '', text]),
    ...sections.flatMap((section) =>
      section.blocks.flatMap((block) => rowsOf(section.title, block)),
    ),
  ];
  return csvOf(rows);
}

/** Rows as CSV by RFC 4180, with nothing in them that a spreadsheet would run. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
