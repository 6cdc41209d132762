/** What search knows about one page, term or heading before it has read any text. Built with the site. */
export interface Entry {
  title: string;
  /** From the site's root, base excluded: `/learn/attunement/receiving/`, `/glossary/#initiative`. */
  path: string;
  /** `lesson`, `term`, `quiz`: whatever the page calls itself. */
  kind: string;
  audience: string;
  /** A sentence about it. Left out where the site is large. */
  about?: string;
  /** Other words that people use for it. */
  aliases?: string[];
  /** Headings of the page, each with its fragment. Left out where the site is large. */
  headings?: { text: string; id: string }[];
}

/** The file that the quick search is made from. */
export interface QuickIndex {
  /** Changes when anything that can be found changes. */
  build: string;
  entries: Entry[];
}

/** What the reader narrows a search to; an empty string is no limit. */
export interface Filters {
  audience: string;
  kind: string;
}

/** What a search asks: the words, and what they are narrowed to. */
export interface Question extends Filters {
  query: string;
}

/** A stretch of words, and whether they are what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** One thing found, ready to be shown. */
export interface Hit {
  path: string;
  kind: string;
  audience: string;
  title: Piece[];
  /** A sentence about it, or the words around what was found. Empty where there is nothing to say. */
  excerpt: Piece[];
  /** The place in the page, where that is narrower than the page. */
  section?: { title: Piece[]; path: string };
}

/** Whether an entry is within what the reader narrowed the search to. */
export const within = (
  { audience, kind }: Filters,
  entry: { audience: string; kind: string },
): boolean =>
  (audience === '' || entry.audience === audience) && (kind === '' || entry.kind === kind);
