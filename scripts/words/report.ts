import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Reading } from '../../src/integrations/reading/measure.ts';
import { HARDEST, reading, termsPattern } from './reading.ts';
import { namesIn, ownWords, speller } from './spelling.ts';
import { mdxText, yamlText } from './text.ts';

/** What was found, in lines to print, and whether anything is wrong. */
export interface Report {
  lines: string[];
  wrong: boolean;
}

interface File {
  /** From the project's root. */
  path: string;
  text: string;
}

/** The files of words in src/content/, `paths` from there. Titles of works keep their own spelling. */
export const wordFiles = (root: string, paths: readonly string[]): File[] =>
  paths
    .filter((path) => /\.(mdx|yaml)$/.test(path) && path !== 'sources.yaml')
    .map((path) => ({
      path: `src/content/${path}`,
      text: readFileSync(join(root, 'src/content', path), 'utf8'),
    }));

const frontmatter = (text: string): Record<string, unknown> =>
  (parse(/^---\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '') ?? {}) as Record<string, unknown>;

function termsIn(files: readonly File[]): RegExp {
  const names = files
    .filter(({ path }) => path.startsWith('src/content/glossary/'))
    .flatMap(({ text }) => {
      const { term, aliases } = frontmatter(text);
      return [term, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
    });
  return termsPattern(names.filter((name) => typeof name === 'string'));
}

const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(5);

const row = (path: string, { grade, sentence, longest, long, passive }: Reading): string =>
  [
    grade.toFixed(1).padStart(5),
    sentence.toFixed(1).padStart(8),
    String(longest).padStart(7),
    percent(long),
    percent(passive).padStart(7),
    ` ${path.replace('src/content/', '')}`,
  ].join(' ');

/** How hard every page of prose is to read. A lesson or a walkthrough’s step above the hardest grade is wrong, unless it says why. */
export function readingReport(files: readonly File[]): Report {
  const terms = termsIn(files);
  const pages = files
    .filter(({ path }) => /\/(modules|cases|walkthroughs|law)\/.*\.mdx$/.test(path))
    .map(({ path, text }) => ({ path, text, ...{ measured: reading(text, terms) } }));
  const hard = pages.filter(
    ({ path, text, measured }) =>
      /\/(modules|walkthroughs)\//.test(path) &&
      measured.grade > HARDEST &&
      typeof frontmatter(text)['hardBecause'] !== 'string',
  );
  return {
    lines: [
      'grade sentence longest  long passive  page',
      ...pages
        .sort((one, other) => other.measured.grade - one.measured.grade)
        .map(({ path, measured }) => row(path, measured)),
      ...hard.map(
        ({ path, measured }) =>
          `${path}:1\n  Grade ${measured.grade.toFixed(1)} is above ${HARDEST}. Shorten sentences and words, or say why not in “hardBecause”.`,
      ),
    ],
    wrong: hard.length > 0,
  };
}

/** Every word that is spelt otherwise than in Britain. */
export function spellingReport(files: readonly File[]): Report {
  const check = speller(ownWords());
  const read = files.map(({ path, text }) => ({
    path,
    pieces: path.endsWith('.mdx') ? mdxText(text) : yamlText(text),
  }));
  const names = namesIn(read.flatMap(({ pieces }) => pieces));
  const lines = read.flatMap(({ path, pieces }) =>
    check(pieces, names).map(
      ({ word, line, near }) =>
        `${path}:${line}\n  “${word}” is not in the dictionary.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''} If it is right, add it to scripts/words/own-words.txt.`,
    ),
  );
  return {
    lines: lines.length === 0 ? [`The spelling is sound: ${files.length} files.`] : lines,
    wrong: lines.length > 0,
  };
}
