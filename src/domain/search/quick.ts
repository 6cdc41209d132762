import lunr from 'lunr';
import { within, type Entry, type Filters, type Hit } from './entry.ts';
import { marks, unmarked } from './marks.ts';
import { isCommon, stemOf, wordsOf } from './words.ts';

/** Looks a query up among the entries; best first. An empty query finds nothing. */
export type QuickSearch = (query: string, filters: Filters) => Hit[];

const FIELDS = { title: 10, aliases: 8, headings: 3 } as const;
const NEAR_ENOUGH = 4;

/**
 * The stemmer's prefixes are not the word's: “initiati” begins “initiative”, but not its stem
 * “initi”. So the index holds a word twice, as it stands and as its stem with a mark before it.
 */
const STEM = '=';

/** The index over the entries, whose place in the list is their reference. */
function indexOf(entries: readonly Entry[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.tokenizer = Object.assign(
    (text?: unknown) =>
      wordsOf(String(text ?? '')).flatMap((word) => [
        new lunr.Token(word, {}),
        new lunr.Token(STEM + stemOf(word), {}),
      ]),
    { separator: lunr.tokenizer.separator },
  );
  for (const [field, boost] of Object.entries(FIELDS)) builder.field(field, { boost });
  entries.forEach(({ title, aliases = [], headings = [] }, ref) => {
    builder.add({
      id: String(ref),
      title,
      aliases: aliases.join(' '),
      headings: headings.map(({ text }) => text).join(' '),
    });
  });
  return builder.build();
}

/** What one word of a query found: the score of each entry, and which words of the index it met. */
interface Found {
  scores: Map<number, number>;
  met: Set<string>;
}

type Clause = [term: string, options: Partial<lunr.Query.Clause>];

function ask(index: lunr.Index, clauses: Clause[]): Found {
  const results = index.query((query) => {
    for (const [term, options] of clauses) query.term(term, { usePipeline: false, ...options });
  });
  return {
    scores: new Map(results.map(({ ref, score }) => [Number(ref), score])),
    met: new Set(
      results.flatMap(({ matchData }) =>
        Object.keys(matchData.metadata as Record<string, unknown>),
      ),
    ),
  };
}

/** The word itself, other forms of it, words it begins; if there are none, words one letter away. */
function askFor(index: lunr.Index, word: string): Found {
  const found = ask(index, [
    [word, { boost: 10 }],
    [STEM + stemOf(word), { boost: 6 }],
    [word, { boost: 2, wildcard: lunr.Query.wildcard.TRAILING }],
  ]);
  if (found.scores.size > 0 || word.length < NEAR_ENOUGH) return found;
  return ask(index, [
    [word, { editDistance: 1 }],
    [STEM + stemOf(word), { editDistance: 1 }],
  ]);
}

/** The entries that answer to every word; if none does, to as many words as any. */
function inOrder(found: Found[], rank: (ref: number) => number): number[] {
  const sums = new Map<number, { words: number; score: number }>();
  for (const { scores } of found) {
    for (const [ref, score] of scores) {
      const sum = sums.get(ref) ?? { words: 0, score: 0 };
      sums.set(ref, { words: sum.words + 1, score: sum.score + score });
    }
  }
  const most = Math.max(0, ...[...sums.values()].map(({ words }) => words));
  return [...sums]
    .filter(([, { words }]) => words === most)
    .map(([ref, { score }]) => ({ ref, score: score + rank(ref) }))
    .sort((one, other) => other.score - one.score || one.ref - other.ref)
    .map(({ ref }) => ref);
}

/** A title or alias that is the query, or begins with it, is what was meant. */
function called(entry: Entry, query: string): number {
  const names = [entry.title, ...(entry.aliases ?? [])].map((name) => wordsOf(name).join(' '));
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
  const index = indexOf(entries);
  return (query, filters) => {
    const all = wordsOf(query);
    const telling = all.filter((word) => !isCommon(word));
    const found = (telling.length > 0 ? telling : all).map((word) => askFor(index, word));
    const met = new Set(found.flatMap((one) => [...one.met]));
    const sought = (word: string) => met.has(word) || met.has(STEM + stemOf(word));
    const asked = all.join(' ');
    return inOrder(found, (ref) => called(entries[ref] as Entry, asked))
      .map((ref) => entries[ref] as Entry)
      .filter((entry) => within(filters, entry))
      .map((entry) => hitFor(entry, sought));
  };
}
