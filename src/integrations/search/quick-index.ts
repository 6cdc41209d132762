import { createHash } from 'node:crypto';
import type { Entry, QuickIndex } from '../../domain/search/entry.ts';

/** Above this many entries the index keeps titles and terms only: it is fetched whole, by a phone. */
const LARGE = 400;

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
 * @param text changes when the full text does
 */
export function quickIndex(entries: readonly Entry[], text: string): QuickIndex {
  const times = new Map<string, number>();
  for (const { headings = [] } of entries) {
    for (const one of headings) times.set(one.text, (times.get(one.text) ?? 0) + 1);
  }
  const kept = entries.map((entry) => {
    if (entries.length > LARGE) return slim(entry);
    const { about = '', headings = [] } = entry;
    const own = headings.filter((one) => times.get(one.text) === 1);
    return {
      ...slim(entry),
      ...(about === '' ? {} : { about }),
      ...(own.length > 0 ? { headings: own } : {}),
    };
  });
  const all = createHash('sha256').update(text).update(JSON.stringify(kept));
  return { build: all.digest('hex').slice(0, 8), entries: kept };
}
