import { within, type Filters, type Hit, type Piece } from '../../domain/search/entry.ts';
import { holdsTerms, kindOf, kindWithin } from '../../domain/search/kinds.ts';
import { marks } from '../../domain/search/marks.ts';
import { seek } from '../../domain/search/seek.ts';

/** What we use of Pagefind's client, as version 1.5 has it. */
interface Pagefind {
  createInstance: (options: Record<string, unknown>) => PagefindInstance;
}

interface PagefindInstance {
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string,
    options: { filters: Record<string, unknown> },
  ): Promise<{ results: { id: string; data(): Promise<Found> }[] } | null>;
}

interface Found {
  url: string;
  plain_excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; plain_excerpt: string; anchor?: { id: string } }[];
}

/** Pages that hold the words, best first, fetched as they are asked for. */
export type FullText = (queries: readonly string[], filters: Filters) => AsyncGenerator<Hit[]>;

const base = (): string => document.documentElement.dataset['base'] ?? '';

/** How many pages' words are fetched at a time. */
const BATCH = 6;
const EXCERPT_WORDS = 24;

/** The words of a text that Pagefind has made safe to be HTML. */
const plainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent;

const fromRoot = (url: string): string => (url.startsWith(base()) ? url.slice(base().length) : url);

/**
 * A page as one hit, led to its best place; the glossary as a hit for each of its terms. What holds
 * no word that was sought is left out: Pagefind shortens a word until something begins with it.
 */
function hitsOf(
  { url, plain_excerpt: excerpt, meta, filters, sub_results: parts }: Found,
  sought: (word: string) => boolean,
): Hit[] {
  const { audience, own } = readFilter(filters['audience']?.[0]);
  const shown = (text: string) => marks(plainText(text), sought);
  const marked = (pieces: readonly Piece[]) => pieces.some((piece) => piece.marked);
  const page = {
    path: fromRoot(url),
    kind: kindOf(own),
    audience,
    title: shown(meta['title'] ?? fromRoot(url)),
    excerpt: shown(excerpt),
  };
  const places = parts
    .map((part) => ({ ...part, title: shown(part.title), excerpt: shown(part.plain_excerpt) }))
    .filter(({ title, excerpt: text }) => marked(title) || marked(text));
  if (holdsTerms(own)) {
    return places
      .filter(({ anchor }) => anchor)
      .map((place) => ({ ...page, ...place, kind: 'term', path: fromRoot(place.url) }));
  }
  const [place] = places;
  if (!place) return marked(page.title) || marked(page.excerpt) ? [page] : [];
  if (!place.anchor) return [{ ...page, excerpt: place.excerpt }];
  const section = { title: place.title, path: fromRoot(place.url) };
  return [{ ...page, excerpt: place.excerpt, section }];
}

/** Whom a page is for and what it calls itself, in one value: Pagefind takes all after a colon for it. */
const readFilter = (value = ''): { audience: string; own: string } => {
  const [audience = '', own = ''] = value.split(', kind:');
  return { audience, own };
};

/** The filters' values that the reader's choice covers; null where no page is so. */
async function filtersFor(
  pagefind: PagefindInstance,
  limits: Filters,
): Promise<Record<string, unknown> | null> {
  if (limits.audience === '' && limits.kind === '') return {};
  const { audience: values = {} } = await pagefind.filters();
  const fits = Object.keys(values).filter((value) => {
    const { audience, own } = readFilter(value);
    return within(limits, { audience, kind: kindWithin(own) });
  });
  return fits.length > 0 ? { audience: { any: fits } } : null;
}

async function open(build: string, attempt: number): Promise<FullText> {
  // A failed import is remembered by its address (HTML standard, "fetch a single module script").
  const address = `${base()}/pagefind/pagefind.js${attempt > 0 ? `?again=${attempt}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  const pagefind = createInstance({
    // By default it asks for its entry with the time of day, which no cache can answer.
    metaCacheTag: build,
    excerptLength: EXCERPT_WORDS,
    // Its worker is 11 kB and a round trip more, and gives up after 5 s, which a bad line takes.
    noWorker: true,
  });
  return async function* search(queries, filters) {
    const chosen = await filtersFor(pagefind, filters);
    if (!chosen) return;
    const found = await Promise.all(
      queries.map((query) => pagefind.search(query, { filters: chosen })),
    );
    const results = [
      ...new Map(
        found.flatMap((one) => (one?.results ?? []).map((result) => [result.id, result])),
      ).values(),
    ];
    const sought = seek(queries);
    for (let from = 0; from < results.length; from += BATCH) {
      const pages = await Promise.all(
        results.slice(from, from + BATCH).map((result) => result.data()),
      );
      yield pages.flatMap((page) => hitsOf(page, sought));
    }
  };
}

let opened: Promise<FullText> | undefined;
let attempts = 0;

/**
 * Fetches Pagefind, once; after a failure, again when asked again.
 * @param build changes when the index does
 * @throws when it cannot be had
 */
export function openFullText(build: string): Promise<FullText> {
  opened ??= open(build, attempts).catch((error: unknown) => {
    opened = undefined;
    attempts += 1;
    throw error;
  });
  return opened;
}
