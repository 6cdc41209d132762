import lunr from 'lunr';
import { within, type Entry, type Filters, type Hit } from './entry.ts';
import { marks, unmarked } from './marks.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';
import { isCommon, stemOf, tellingWords, wordsOf } from './words.ts';

/** Looks a query up among the entries; best first, made as they are asked for. */
export type QuickSearch = (query: string, filters: Filters) => Iterable<Hit>;

const NAMES = { field: 'names', boost: 10 };
const HEADINGS = { field: 'headings', boost: 3 };
/** A shorter word is one letter away from too many others: “still” from “skill”. */
const LETTERS_FOR_A_SLIP = 6;

/** The index over the entries, whose place in the list is their reference. It holds stems. */
function indexOf(entries: readonly Entry[], known: Vocabulary): lunr.Index {
  const builder = new lunr.Builder();
  builder.tokenizer = Object.assign(
    (text?: unknown) =>
      known.learn(typeof text === 'string' ? text : '').map((stem) => new lunr.Token(stem, {})),
    { separator: lunr.tokenizer.separator },
  );
  // A field costs something for every entry, even where it is empty.
  const fields = entries.some(({ headings }) => headings) ? [NAMES, HEADINGS] : [NAMES];
  for (const { field, boost } of fields) builder.field(field, { boost });
  entries.forEach(({ title, aliases = [], headings = [] }, ref) => {
    builder.add({
      id: String(ref),
      names: [title, ...aliases].join(' '),
      headings: headings.map(({ text }) => text).join(' '),
    });
  });
  return builder.build();
}

/** What one word of a query found: the score of each entry, and the stems that it met. */
interface Found {
  scores: Map<number, number>;
  met: Iterable<string>;
}

/** The word and its other forms, then words it begins; if there are none, words with one slip. */
function askFor(index: lunr.Index, known: Vocabulary, word: string): Found {
  const stem = stemOf(word);
  const ask = (others: Set<string>): Found => {
    const results = index.query((query) => {
      query.term(stem, { boost: 10, usePipeline: false });
      others.delete(stem);
      for (const other of others) query.term(other, { boost: 2, usePipeline: false });
    });
    const scores = new Map(results.map(({ ref, score }) => [Number(ref), score]));
    return { scores, met: [stem, ...others] };
  };
  const found = ask(known.startingWith(word));
  return found.scores.size > 0 || word.length < LETTERS_FOR_A_SLIP ? found : ask(known.near(word));
}

/** The entries that answer to every word; if none does, to as many words as any. */
function inOrder(found: Found[], more: (ref: number) => number): number[] {
  const sums = new Map<number, { words: number; score: number }>();
  for (const { scores } of found) {
    for (const [ref, score] of scores) {
      const sum = sums.get(ref) ?? { words: 0, score: 0 };
      sums.set(ref, { words: sum.words + 1, score: sum.score + score });
    }
  }
  const most = [...sums.values()].reduce((best, { words }) => Math.max(best, words), 0);
  return [...sums]
    .filter(([, { words }]) => words === most)
    .map(([ref, { score }]) => ({ ref, score: score + more(ref) }))
    .sort((one, other) => other.score - one.score || one.ref - other.ref)
    .map(({ ref }) => ref);
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
    const found = tellingWords(query).map((word) => askFor(index, known, word));
    const met = new Set(found.flatMap((one) => [...one.met]));
    const sought = (word: string) => !isCommon(word) && met.has(stemOf(word));
    const asked = wordsOf(query).join(' ');
    for (const ref of inOrder(found, (one) => called(entries[one] as Entry, asked))) {
      const entry = entries[ref] as Entry;
      if (within(filters, entry)) yield hitFor(entry, sought);
    }
  };
}
