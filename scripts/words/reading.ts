import { measure, sentencesIn, type Reading } from '../../src/integrations/reading/measure.ts';
import { mdxText, TERM } from './text.ts';

/** Above this grade a lesson is too hard. */
export const HARDEST = 9;

const withoutTerms = (text: string, terms: RegExp): string =>
  text.replace(new RegExp(`${TERM.from}[^${TERM.to}]*${TERM.to}`, 'gu'), ' ').replace(terms, ' ');

/** A pattern for the terms of the glossary and their other names. */
export function termsPattern(terms: readonly string[]): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? /(?!)/ : new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'giu');
}

/** Counts what is read through in an MDX file; terms of the glossary are not counted. */
export const reading = (mdx: string, terms: RegExp): Reading =>
  measure(
    sentencesIn(
      mdxText(mdx)
        .filter(({ prose }) => prose)
        .map(({ text }) => text),
      (text) => withoutTerms(text, terms),
    ),
  );
