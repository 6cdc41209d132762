import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { TERM, type Piece } from './text.ts';

/** A word that is in no list, with the nearest that are. */
export interface Misspelt {
  word: string;
  line: number;
  near: string[];
}

/** Checks words; the same word is looked up once. `names` are words that are right as they stand. */
export type Speller = (pieces: readonly Piece[], names?: ReadonlySet<string>) => Misspelt[];

const WORD = /\p{L}+(?:[’']\p{L}+)*/gu;
/** Words in -ize that are spelt so in Britain as well. */
const IZE = /^(?:cap)?siz|^priz|^seiz|^assize|^ooz|^maiz/i;

/** The words of a list: one a line, `#` begins a remark. */
export const wordsOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);

/**
 * A speller for British English with the project's own words.
 * @param own words that the dictionary does not know
 */
export function speller(own: readonly string[]): Speller {
  const spell = nspell(dictionary as unknown as Parameters<typeof nspell>[0]);
  for (const word of own) spell.add(word);
  const seen = new Map<string, boolean>();
  const right = (word: string): boolean => {
    const plain = word.replaceAll('’', "'").replace(/'s$|'$/, '');
    let known = seen.get(plain);
    if (known === undefined) {
      known = own.includes(plain) || (spell.correct(plain) && !american(plain));
      seen.set(plain, known);
    }
    return known;
  };
  return (pieces, names = namesIn(pieces)) =>
    pieces.flatMap(({ text, line }) =>
      (bare(text).match(WORD) ?? []).flatMap((word) =>
        right(word) || names.has(word.replace(/[’']s$/, '')) || /^\p{Lu}+s?$/u.test(word)
          ? []
          : [{ word, line, near: spell.suggest(word.replaceAll('’', "'")).slice(0, 3) }],
      ),
    );
}

const american = (word: string): boolean =>
  /(?:iz(?:e|es|ed|er|ers|ing|ation|ations)|yze[ds]?|yzing)$/i.test(word) && !IZE.test(word);

const bare = (text: string): string =>
  text
    .replaceAll(TERM.from, '')
    .replaceAll(TERM.to, '')
    .replace(/https?:\S+/g, ' ');

/** Words that stand with a capital within a sentence: people, places, months. */
export function namesIn(pieces: readonly Piece[]): Set<string> {
  const names = new Set<string>();
  for (const { text } of pieces) {
    for (const [, name = ''] of bare(text).matchAll(
      /[\p{Ll},;:’'”)] (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)/gu,
    ))
      names.add(name);
  }
  return names;
}

/** The project's own words. */
export const ownWords = (): string[] =>
  wordsOf(readFileSync(new URL('own-words.txt', import.meta.url), 'utf8'));
