import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Sheet } from '../../domain/outgoing/sheet.ts';

/** Makes Word files. Apart from everything else because it carries a library of 70 kB. */

/** Letters that XML 1.0 has no place for: Word would call the file damaged. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const lines = (text: string, style: { bold?: boolean; italics?: boolean } = {}): Paragraph[] =>
  text
    .replace(UNWRITABLE, '\uFFFD')
    .split('\n')
    .map(
      (line) =>
        new Paragraph({
          spacing: { after: 80 },
          children: [new TextRun({ text: line, ...style })],
        }),
    );

const row = (cells: readonly string[], bold: boolean): TableRow =>
  new TableRow({
    tableHeader: bold,
    children: cells.map((cell) => new TableCell({ children: lines(cell, { bold }) })),
  });

function made(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'words':
      return lines(block.text);
    case 'entry':
      return [
        ...(block.title ? lines(block.title, { bold: true }) : []),
        ...(block.meta ? lines(block.meta, { italics: true }) : []),
        ...lines(block.text),
      ];
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
        }),
        new Paragraph(''),
      ];
  }
}

/** A sheet as a Word file. Nothing in it says who made it. */
export function asDocx({ title, about, sections }: Sheet): Promise<Blob> {
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...about.flatMap((text) => lines(text)),
          ...sections.flatMap((section) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              children: [new TextRun(section.title)],
            }),
            ...section.blocks.flatMap(made),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
