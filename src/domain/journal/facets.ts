import { placeOf } from '../record/activity.ts';
import type { Words } from '../record/journal.ts';
import type { ActivityId } from '../record/statement.ts';

/** What kind of thing an entry is, by where and how it was written. */
export type EntryKind = Words['verb'] | 'case' | 'walk';

/** What entries are filtered by. */
export interface Facets {
  kind: EntryKind;
  /** Null where it belongs to no module. */
  module: ActivityId | null;
  /** When it was first written: ISO 8601, UTC. */
  at: string;
}

/** What a reader narrows the journal to; an empty string is no limit. */
export interface EntryFilters {
  kind: EntryKind | '';
  /** A module’s id, or `none` for entries that belong to no module. */
  module: ActivityId;
  /** Only entries first written at or after it: ISO 8601, UTC. */
  since: string;
}

/** No limit at all. */
export const EVERYTHING: EntryFilters = { kind: '', module: '', since: '' };

/** What an entry is about: what was named when it was written, else where it was written. */
export const aboutOf = (words: Words): ActivityId =>
  words.verb === 'wrote' ? (words.result.about ?? words.object) : words.object;

/** The kind that a place gives to whatever is written there. */
function placeKind(id: ActivityId): 'case' | 'walk' | null {
  if (id.startsWith('case:')) return 'case';
  return id.startsWith('walk:') ? 'walk' : null;
}

/** What an entry can be found by besides its words. */
export const facetsOf = (words: Words, begunAt: string): Facets => ({
  kind: placeKind(words.object) ?? words.verb,
  module: placeOf(aboutOf(words)).module,
  at: begunAt,
});

/** Whether an entry is within what the reader narrowed the journal to. */
export const fits = (filters: EntryFilters, { kind, module, at }: Facets): boolean =>
  (filters.kind === '' || filters.kind === kind) &&
  (filters.module === '' || filters.module === (module ?? 'none')) &&
  (filters.since === '' || at >= filters.since);
