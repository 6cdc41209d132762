import type { QuickIndex } from '../../domain/search/entry.ts';
import { quickSearch, type QuickSearch } from '../../domain/search/quick.ts';

/** The quick search of this site, and what it is made from. */
export interface Quick extends QuickIndex {
  search: QuickSearch;
}

let made: Promise<Quick> | undefined;

async function make(): Promise<Quick> {
  const answer = await fetch(`${document.documentElement.dataset['base'] ?? ''}/search/quick.json`);
  if (!answer.ok) throw new Error(`The titles could not be fetched: ${answer.status}`);
  const index = (await answer.json()) as QuickIndex;
  return { ...index, search: quickSearch(index.entries) };
}

/**
 * Fetches the quick index and makes its search, once; after a failure, again when asked again.
 * @throws when it cannot be had
 */
export function openQuick(): Promise<Quick> {
  made ??= make().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}
