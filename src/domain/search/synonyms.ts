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
  // What still holds every word that was asked finds nothing more: “taking turns” for “turns”.
  const wider = others.filter((other) => !` ${key(wordsOf(other))} `.includes(asked));
  const distinct = new Map(wider.map((other) => [key(wordsOf(other)), other.trim()]));
  return [...distinct.values()].slice(0, most);
}
