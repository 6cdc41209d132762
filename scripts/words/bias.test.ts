import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromRoot } from '../machine/root.mjs';
import { aboutOthers, cuedByGrammar, rightIsLongest, rightPlaces, type Question } from './bias.ts';

const single = (id: string, ...texts: string[]): Question => ({
  id,
  kind: 'single',
  prompt: 'What next?',
  options: texts.map((text) => (text.startsWith('*') ? { text, right: true } : { text })),
});

test('a right option that is the longest is found, and one as long as another is not', () => {
  expect(rightIsLongest([single('a', '*longest', 'short'), single('b', '*same', 'lengt')])).toEqual(
    ['a'],
  );
});

test('right places are counted for questions with one right option', () => {
  expect(rightPlaces([single('a', '*x', 'y', 'z'), single('b', 'x', 'y', '*z')])).toEqual([
    1, 0, 1,
  ]);
});

test('“all of the above” and a telling article are found', () => {
  expect(aboutOthers([single('a', '*x', 'All of the above')])).toEqual(['a']);
  expect(cuedByGrammar([{ ...single('a', '*x', 'y'), prompt: 'What she made was an …' }])).toEqual([
    'a',
  ]);
});

const modules = fromRoot('src/content/modules');
describe.each(readdirSync(modules))('the quiz of %s', (module) => {
  const { questions } = parse(readFileSync(join(modules, module, 'quiz.yaml'), 'utf8')) as {
    questions: Question[];
  };
  const choices = questions.filter(({ options }) => options);

  test('its right options are the longest no more often than by chance', () => {
    expect(rightIsLongest(questions).length).toBeLessThanOrEqual(Math.ceil(choices.length / 3));
  });

  test('its right options stand in every place, none in more than half', () => {
    const places = rightPlaces(questions);
    const all = places.reduce((sum, count) => sum + count, 0);
    expect(places.filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...places)).toBeLessThanOrEqual(Math.ceil(all / 2));
  });

  test('no option speaks of the others, and no grammar gives one away', () => {
    expect([...aboutOthers(questions), ...cuedByGrammar(questions)]).toEqual([]);
  });

  test('it has at least 14 questions of at least three kinds', () => {
    expect(questions.length).toBeGreaterThanOrEqual(14);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });
});
