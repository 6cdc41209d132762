import { useMemo } from 'preact/hooks';
import { facetsOf, fits, type EntryFilters } from '../../domain/journal/facets.ts';
import { readingOf } from '../../domain/journal/reading.ts';
import type { Document, EntryHit } from '../../domain/journal/shelf.ts';
import type { Entry } from '../../domain/record/journal.ts';
import { whereabouts, type Activities } from './activities.ts';
import { placeOfEntry } from './entry-place.ts';
import { useSearch } from './search/use-search.ts';
import { entryKinds, type Asked } from './SearchForm.tsx';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

interface Given {
  entries: readonly Entry[];
  /** Null until they are fetched. */
  activities: Activities | null;
  titles: Readonly<Record<string, string>>;
  asked: Asked;
  count: number;
  now: Date;
}

/** The entries that answer to what was asked, at most `count`, and how many there are. */
export function useList({ entries, activities, titles, asked, count, now }: Given) {
  const documents = useMemo(
    () =>
      activities &&
      entries.map((entry): Document => ({
        id: entry.id,
        ...facetsOf(entry.words, entry.begunAt),
        ...readingOf(entry.words, titles),
        place: placeOfEntry(entry, activities)?.title ?? '',
      })),
    [entries, activities, titles],
  );
  const filters: EntryFilters = {
    kind: asked.kind,
    module: asked.module,
    since:
      asked.days === ''
        ? ''
        : new Date(now.getTime() - Number(asked.days) * DAY_IN_MS).toISOString(),
  };
  const question = asked.query === '' ? null : { ...filters, query: asked.query, count };
  const { found, open } = useSearch(documents, question);

  const facets = useMemo(() => {
    const all = entries.map(({ words, begunAt }) => facetsOf(words, begunAt));
    const modules = [...new Set(all.map(({ module }) => module ?? 'none'))];
    return {
      of: new Map(entries.map(({ id }, place) => [id, all[place]])),
      kinds: entryKinds.filter((kind) => all.some((one) => one.kind === kind)),
      modules: modules
        .sort((one, other) => Number(one === 'none') - Number(other === 'none'))
        .map((id) => ({
          id,
          title: id === 'none' ? 'No module' : whereabouts(id, activities ?? {}).title,
        })),
    };
  }, [entries, activities]);

  const byId = useMemo(() => new Map(entries.map((one) => [one.id, one])), [entries]);
  const isNarrowed = asked.kind !== '' || asked.module !== '' || asked.days !== '';
  let shown: { entry: Entry; hit: EntryHit | null }[];
  let total: number;
  if (question) {
    shown = (found?.hits ?? []).flatMap((hit) => {
      const entry = byId.get(hit.id);
      return entry ? [{ entry, hit }] : [];
    });
    total = found?.total ?? 0;
  } else {
    const fitting = isNarrowed
      ? entries.filter(({ id }) => {
          const facet = facets.of.get(id);
          return facet && fits(filters, facet);
        })
      : entries;
    shown = fitting.slice(0, count).map((entry) => ({ entry, hit: null }));
    total = fitting.length;
  }
  return {
    shown,
    total,
    kinds: facets.kinds,
    modules: facets.modules,
    /** Whether anything is asked at all. */
    isAsked: question !== null || isNarrowed,
    /** Whether the answer is here, and says everything. */
    isWhole: question === null || (found?.whole ?? false),
    isWaiting: question !== null && found === null,
    open,
  };
}
