import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How hard some words are to read, as far as counting can say. */
export interface Reading {
  /** Flesch-Kincaid grade: years of school in the United States (Kincaid and others 1975). */
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

/** A sentence: its words, and whether it stands in the passive. */
interface Sentence {
  text: string;
  words: string[];
  passive: boolean;
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const WORD = /\p{L}[\p{L}\p{N}]*(?:[’'-]\p{L}+)*/gu;
const IRREGULAR =
  'been|born|bought|brought|built|caught|chosen|done|drawn|driven|eaten|felt|found|given|gone|held|hidden|hurt|kept|known|laid|led|left|lost|made|meant|met|paid|put|read|said|seen|sent|set|shown|shut|sold|spent|spoken|taken|taught|thought|told|torn|understood|won|worn|written';
const PASSIVE = new RegExp(
  `\\b(?:am|is|are|was|were|be|been|being)\\s+(?:\\w+ly\\s+|not\\s+|never\\s+)?(?:\\w{2,}ed|${IRREGULAR})\\b`,
  'i',
);

/**
 * The sentences of some blocks of text, each with its words; a sentence never runs on into the next block.
 * @param without what is not counted: names of things that a page cannot say otherwise
 */
export const sentencesIn = (
  blocks: readonly string[],
  without: (text: string) => string = (text) => text,
): Sentence[] =>
  blocks
    .flatMap((text) => [...SENTENCES.segment(text)].map(({ segment }) => segment))
    .map((text) => ({
      text: text.trim(),
      passive: PASSIVE.test(text),
      words: without(text).match(WORD) ?? [],
    }))
    .filter(({ words }) => words.length > 0);

/** Counts what is read through. */
export function measure(sentences: readonly Sentence[]): Reading {
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
