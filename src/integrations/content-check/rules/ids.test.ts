import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const RECEIVING = 'modules/attunement/receiving.mdx';
const GUIDING = 'modules/attunement/guiding.mdx';
const QUIZ = 'modules/attunement/quiz.yaml';
const SOURCES = 'sources.yaml';
const MOMENT = 'moments/spinning-lid/moment.yaml';

test('two questions of one name are told, with the line of the first', () => {
  expect(
    told({
      [QUIZ]: ['id: who-starts', 'id: hand-stills'],
      [GUIDING]: ['question="who-starts"', 'question="hand-stills"'],
    }),
  ).toEqual([
    'modules/attunement/quiz.yaml:16 The question id “hand-stills” is taken on line 2. Choose another: records point at it.',
  ]);
});

test('two options of one question need two ids', () => {
  expect(told({ [QUIZ]: ['id: lid', 'id: still'] })).toEqual([
    'modules/attunement/quiz.yaml:13 The option id “still” is taken on line 9. Choose another: records point at it.',
  ]);
});

test('options of different questions may share an id', () => {
  expect(told({ [QUIZ]: ['      - id: still', '      - id: child'] })).toEqual([]);
});

test('two events of a moment need two ids', () => {
  expect(told({ [MOMENT]: ['{ id: taps, frame: 2', '{ id: spins, frame: 2'] })).toEqual([
    'moments/spinning-lid/moment.yaml:15 The event id “spins” is taken on line 14. Choose another: records point at it.',
  ]);
});

test('the prompts of a lesson share one name space: recall, practice, Try and Pause', () => {
  expect(told({ [RECEIVING]: ['<Try id="what-next"', '<Try id="tomorrow"'] })).toEqual([
    'modules/attunement/receiving.mdx:22 The prompt id “tomorrow” is taken on line 10. Choose another: records point at it.',
  ]);
});

test('prompts of different lessons may share an id', () => {
  expect(told({ [RECEIVING]: ['<Try id="what-next"', '<Try id="your-door"'] })).toEqual([]);
});

test('ids that no schema sees are kebab-case too: prompts, sources, files', () => {
  expect(
    told({
      [RECEIVING]: ['<Try id="what-next"', '<Try id="What next"'],
      [SOURCES]: ['nice-2016:', 'NICE_2016:'],
      [QUIZ]: ['      - nice-2016\n', ''],
      'glossary/Big Word.mdx': '---\nterm: x\ndefinition: y\n---\n',
    }),
  ).toEqual([
    'glossary/Big Word.mdx:1 The id of this term, “Big Word”, must be kebab-case: small letters, digits and single hyphens. Rename it before anyone’s record points at it.',
    'modules/attunement/receiving.mdx:18 There is no source “nice-2016”. Did you mean “NICE_2016”?',
    'modules/attunement/receiving.mdx:22 The id of this prompt, “What next”, must be kebab-case: small letters, digits and single hyphens. Rename it before anyone’s record points at it.',
    'sources.yaml:9 The id of this source, “NICE_2016”, must be kebab-case: small letters, digits and single hyphens. Rename it before anyone’s record points at it.',
    'sources.yaml:9 Nothing cites “NICE_2016”. Cite it where something rests on it, or take it out.',
  ]);
});

test('two parts of a journal template cannot share an id', () => {
  expect(told({ 'templates/noticed.yaml': ['- id: principle', '- id: saw'] })).toEqual([
    'templates/noticed.yaml:8 The part id “saw” is taken on line 5. Choose another: records point at it.',
  ]);
});
