import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Entry, QuickIndex } from '../../domain/search/entry.ts';
import { pageEntry } from './page-entry.ts';

/** Above this many entries the index keeps titles and terms only: it is fetched whole, by a phone. */
const LARGE = 400;

/** The address of a built file, from the site's root. */
const pathOf = (name: string): string =>
  `/${name
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`;

/**
 * The entries of every built page that is for search, in the order of their addresses.
 * Read one after the other on purpose: for 2,000 pages promises cost three times the reading.
 */
export function pageEntries(root: string): Entry[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .flatMap((name) => pageEntry(readFileSync(join(root, name), 'utf8'), pathOf(name)) ?? []);
}

const slim = ({ title, path, kind, audience, aliases = [] }: Entry): Entry => ({
  title,
  path,
  kind,
  audience,
  ...(aliases.length > 0 ? { aliases } : {}),
});

/**
 * What is fetched when the search box is approached: all there is to say, or less where that is much.
 * A heading that stands on several pages (“Sources”) leads to none of them, and is left out.
 */
export function quickIndex(entries: readonly Entry[]): QuickIndex {
  const times = new Map<string, number>();
  for (const { headings = [] } of entries) {
    for (const { text } of headings) times.set(text, (times.get(text) ?? 0) + 1);
  }
  const kept = entries.map((entry) => {
    if (entries.length > LARGE) return slim(entry);
    const { about = '', headings = [] } = entry;
    const own = headings.filter(({ text }) => times.get(text) === 1);
    return {
      ...slim(entry),
      ...(about === '' ? {} : { about }),
      ...(own.length > 0 ? { headings: own } : {}),
    };
  });
  const build = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 8);
  return { build, entries: kept };
}
