/**
 * What goes out, whatever it goes out as: the preview, the print, the Word file, the text and the CSV
 * are all made from one sheet, so that none holds what another does not show.
 */
export interface Sheet {
  title: string;
  /** Where it comes from and what it is not, under the title. */
  about: readonly string[];
  sections: readonly SheetSection[];
}

/** A heading with what stands under it. One with nothing under it is left out before it gets here. */
export interface SheetSection {
  title: string;
  blocks: readonly Block[];
}

/** A thing that stands under a heading. */
export type Block =
  | { kind: 'words'; text: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** Something written: what it answers, when and where, and the words. */
  | { kind: 'entry'; title: string; meta: string; text: string };

/** Every text in a sheet with the heading it stands under, in its order. */
export function textsOf({ title, about, sections }: Sheet): { where: string; text: string }[] {
  const texts = [title, ...about].map((text) => ({ where: title, text }));
  for (const section of sections) {
    for (const block of section.blocks) {
      const words =
        block.kind === 'words'
          ? [block.text]
          : block.kind === 'entry'
            ? [block.title, block.meta, block.text]
            : [...block.head, ...block.rows.flat()];
      for (const text of words) if (text !== '') texts.push({ where: section.title, text });
    }
  }
  return texts;
}

/** The learner’s own words in a sheet, with the heading each stands under: what could hold a name. */
export const ownWordsOf = ({ sections }: Sheet): { where: string; text: string }[] =>
  sections.flatMap(({ title: where, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'words'
        ? [{ where, text: block.text }]
        : block.kind === 'entry'
          ? [{ where, text: `${block.title}\n${block.text}` }]
          : [],
    ),
  );
