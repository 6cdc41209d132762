import { within, type Entry, type Filters, type Hit } from './entry.ts';
import { marks, unmarked } from './marks.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';
import { askFor, inOrder, wordIndex } from './word-index.ts';
import { isCommon, stemOf, tellingWords, wordsOf } from './words.ts';

/** Looks a query up among the entries; best first, made as they are asked for. */
export type QuickSearch = (query: string, filters: Filters) => Iterable<Hit>;

const NAMES = { field: 'names', boost: 10 };
const HEADINGS = { field: 'headings', boost: 3 };

/** The index over the entries, whose place in the list is their reference. */
function indexOf(entries: readonly Entry[], known: Vocabulary) {
  // A field costs something for every entry, even where it is empty.
  const fields = entries.some(({ headings }) => headings) ? [NAMES, HEADINGS] : [NAMES];
  const documents = entries.map(({ title, aliases = [], headings = [] }, ref) => ({
    id: String(ref),
    names: [title, ...aliases].join(' '),
    headings: headings.map(({ text }) => text).join(' '),
  }));
  return wordIndex(documents, fields, known);
}

/** A title or alias that is the query, or begins with it, is what was meant. */
function called({ title, aliases = [] }: Entry, query: string): number {
  const names = [title, ...aliases].map((name) => wordsOf(name).join(' '));
  if (names.includes(query)) return 1000;
  return names.some((name) => name.startsWith(query)) ? 100 : 0;
}

function hitFor(entry: Entry, sought: (word: string) => boolean): Hit {
  const { path, kind, audience, about = '', aliases = [], headings = [] } = entry;
  const title = marks(entry.title, sought);
  const has = (text: string) => wordsOf(text).some(sought);
  const alias = aliases.find(has);
  const heading = has(entry.title) || alias ? undefined : headings.find(({ text }) => has(text));
  // A word that is found under another name says so, or nobody would know why it is there.
  const also = alias && !has(entry.title) ? [...unmarked('Also: '), ...marks(alias, sought)] : [];
  const apart = also.length > 0 && about !== '' ? unmarked('. ') : [];
  return {
    path,
    kind,
    audience,
    title,
    excerpt: [...also, ...apart, ...marks(about, sought)],
    ...(heading
      ? { section: { title: marks(heading.text, sought), path: `${path}#${heading.id}` } }
      : {}),
  };
}

/** Makes the quick search: titles, headings, terms and their other names, in memory. */
export function quickSearch(entries: readonly Entry[]): QuickSearch {
  const known = vocabulary();
  const index = indexOf(entries, known);
  return function* search(query, filters) {
    const words = tellingWords(query);
    const found = words.map((word) => askFor([index], known, word));
    // Section 17 is no answer to who asks for section 47: that is left to the full text.
    if (words.some((word, place) => /\d/.test(word) && found[place]?.scores.size === 0)) return;
    const met = new Set(found.flatMap((one) => [...one.met]));
    const sought = (word: string) => !isCommon(word) && met.has(stemOf(word));
    const asked = wordsOf(query).join(' ');
    const entryOf = (ref: string) => entries[Number(ref)] as Entry;
    const asListed = (one: string, other: string) => Number(one) - Number(other);
    for (const ref of inOrder(found, asListed, (one) => called(entryOf(one), asked))) {
      const entry = entryOf(ref);
      if (within(filters, entry)) yield hitFor(entry, sought);
    }
  };
}
