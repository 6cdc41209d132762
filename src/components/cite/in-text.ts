import { closest } from 'fastest-levenshtein';
import type { Citation } from '../../integrations/citations/format.ts';

/** Every source as it is shown, by id. */
export type Citations = Readonly<Record<string, Citation>>;

/** A piece of a citation: words, or words that lead to an entry at the foot of the page. */
export interface Piece {
  words: string;
  /** The source it leads to. */
  to?: string;
}

/**
 * The citation of a source.
 * @throws naming the id that is not in sources.yaml, and the nearest that is
 */
export function citationOf(id: string, citations: Citations): Citation {
  const citation = citations[id];
  if (citation) return citation;
  const known = Object.keys(citations);
  const near = known.length > 0 ? ` Did you mean “${closest(id, known)}”?` : '';
  throw new Error(`There is no source “${id}” in sources.yaml.${near}`);
}

/**
 * A citation in text, in APA 7: several in brackets in the order of the list, the name once where
 * one author has several years; in a sentence, in the order they were given.
 * @param ids with spaces between
 */
export function inText(ids: string, narrative: boolean, citations: Citations): Piece[] {
  const cited = ids
    .trim()
    .split(/\s+/)
    .map((id) => ({ id, ...citationOf(id, citations) }));
  if (narrative) {
    const list = new Intl.ListFormat('en-GB').formatToParts(cited.map((_, index) => String(index)));
    return list.map(({ type, value }) => {
      const one = type === 'element' ? cited[Number(value)] : undefined;
      return one ? { words: one.narrative, to: one.id } : { words: value };
    });
  }
  cited.sort((a, b) => a.sortKey - b.sortKey);
  const pieces = cited.flatMap(({ id, names, year, parenthetical }, index): Piece[] => {
    const before = cited[index - 1];
    if (!before) return [{ words: parenthetical, to: id }];
    const same = before.names === names && names !== parenthetical;
    return same
      ? [{ words: ', ' }, { words: year, to: id }]
      : [{ words: '; ' }, { words: parenthetical, to: id }];
  });
  return [{ words: '(' }, ...pieces, { words: ')' }];
}
