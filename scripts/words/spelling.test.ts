import { expect, test } from 'vitest';
import { speller, wordsOf } from './spelling.ts';
import { mdxText, yamlText } from './text.ts';

const check = speller(['attunement', 'mentalising']);
const wrong = (mdx: string) => check(mdxText(mdx)).map(({ word, line }) => `${line} ${word}`);

test('a misspelt word is told with its line and what is near', () => {
  expect(check(mdxText('She waits.\n\nHe recieves it.\n'))).toEqual([
    { word: 'recieves', line: 3, near: expect.arrayContaining(['receives']) as string[] },
  ]);
});

test('American spellings are told, and what is spelt with z here too is not', () => {
  expect(
    wrong('The behavior of a prize-winner whose size we recognize, organizing mentalizing.'),
  ).toEqual(['1 behavior', '1 recognize', '1 organizing', '1 mentalizing']);
});

test('British spellings, contractions with a curly apostrophe and the project’s words are sound', () => {
  expect(wrong('We don’t practise colour; it’s attunement’s favourite, mentalising.')).toEqual([]);
});

test('a name that stands within a sentence is sound at its start too', () => {
  expect(wrong('Rafiq waits. Then Rafiq’s phone rings, and Rafiq looks.')).toEqual([]);
  expect(wrong('Rafqi waits.')).toEqual(['1 Rafqi']);
});

test('in YAML words are read with their lines, and ids are not words', () => {
  expect(yamlText('id: wrnog\ntitle: A titel\noptions:\n  - text: She waits\n')).toEqual([
    { text: 'A titel', line: 2, prose: false },
    { text: 'She waits', line: 4, prose: true },
  ]);
});

test('a list of words has one a line, and remarks', () => {
  expect(wordsOf('# people\nKuba\n\nIfeoma # a guider\n')).toEqual(['Kuba', 'Ifeoma']);
});
