import type { Entry } from './entry.ts';
import { stemOf, wordsOf } from './words.ts';

const key = (words: readonly string[]): string => words.map(stemOf).join(' ');

/**
 * The query in the other words that the glossary has for it: who types “practitioner” also means the
 * pages that say “guider”.
 * @returns at most `most` queries, without the one that was given
 */
export function inOtherWords(query: string, entries: readonly Entry[], most = 2): string[] {
  const asked = ` ${key(wordsOf(query))} `;
  const others = entries
    .filter(({ aliases = [] }) => aliases.length > 0)
    .flatMap(({ title, aliases = [] }) =>
      [title, ...aliases]
        .map((name) => ` ${key(wordsOf(name))} `)
        .filter((name) => name.trim() !== '' && asked.includes(name))
        .flatMap((name) =>
          [title, ...aliases].map((other) => asked.replace(name, ` ${wordsOf(other).join(' ')} `)),
        ),
    );
  const distinct = new Map(others.map((other) => [key(wordsOf(other)), other.trim()]));
  distinct.delete(asked.trim());
  return [...distinct.values()].slice(0, most);
}
