import type { Block, Sheet } from './sheet.ts';

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'words':
      return block.text;
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' · ')).join('\n');
    case 'entry':
      return [block.title, block.meta, block.text].filter((line) => line !== '').join('\n');
  }
};

/** A sheet as plain text that reads well in any editor: headings underlined, a blank line between things. */
export function asText({ title, about, sections }: Sheet): string {
  const parts = [
    `${title}\n${'='.repeat(title.length)}`,
    ...about,
    ...sections.flatMap(({ title: heading, blocks }) => [
      `${heading}\n${'-'.repeat(heading.length)}`,
      ...blocks.map(blockText),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}
