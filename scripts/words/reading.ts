import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { mdxText, TERM } from './text.ts';

/** How hard a page is to read, as far as counting can say. */
export interface Reading {
  /** Flesch-Kincaid grade: years of school in the United States. Terms of the glossary are not counted. */
  grade: number;
  /** Words to a sentence, on average. */
  sentence: number;
  /** The longest sentence, in words. */
  longest: number;
  /** The share of words of three syllables or more, 0 to 1. */
  long: number;
  /** The share of sentences with a verb in the passive, 0 to 1. */
  passive: number;
}

/** Above this grade a lesson is too hard. */
export const HARDEST = 9;

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const WORD = /\p{L}[\p{L}\p{N}]*(?:[’'-]\p{L}+)*/gu;
const IRREGULAR =
  'been|born|bought|brought|built|caught|chosen|done|drawn|driven|eaten|felt|found|given|gone|held|hidden|hurt|kept|known|laid|led|left|lost|made|meant|met|paid|put|read|said|seen|sent|set|shown|shut|sold|spent|spoken|taken|taught|thought|told|torn|understood|won|worn|written';
const PASSIVE = new RegExp(
  `\\b(?:am|is|are|was|were|be|been|being)\\s+(?:\\w+ly\\s+|not\\s+|never\\s+)?(?:\\w{2,}ed|${IRREGULAR})\\b`,
  'i',
);

const withoutTerms = (text: string, terms: RegExp): string =>
  text.replace(new RegExp(`${TERM.from}[^${TERM.to}]*${TERM.to}`, 'gu'), ' ').replace(terms, ' ');

/** A pattern for the terms of the glossary and their other names. */
export function termsPattern(terms: readonly string[]): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? /(?!)/ : new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'giu');
}

/** Counts what is read through in an MDX file. */
export function reading(mdx: string, terms: RegExp): Reading {
  const sentences = mdxText(mdx)
    .filter(({ prose }) => prose)
    .flatMap(({ text }) => [...SENTENCES.segment(text)].map(({ segment }) => segment))
    .map((sentence) => ({
      passive: PASSIVE.test(sentence),
      words: withoutTerms(sentence, terms).match(WORD) ?? [],
    }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((one) => one.words);
  const syllables = words.map((word) => syllable(word));
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  };
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    grade: words.length === 0 ? 0 : fleschKincaid(counts),
    sentence: share(words.length, sentences.length),
    longest: Math.max(0, ...sentences.map((one) => one.words.length)),
    long: share(syllables.filter((count) => count >= 3).length, words.length),
    passive: share(sentences.filter((one) => one.passive).length, sentences.length),
  };
}
