import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const RECEIVING = 'modules/attunement/receiving.mdx';
const GUIDING = 'modules/attunement/guiding.mdx';
const QUIZ = 'modules/attunement/quiz.yaml';
const MOMENT = 'moments/spinning-lid/moment.yaml';
const TERM = 'glossary/initiative.mdx';

test('a misspelt source, term or moment in a tag suggests the nearest', () => {
  expect(
    told({
      [RECEIVING]: ['id="kennedy-2017 nice-2016"', 'id="kennedy-2017 nise-2016"'],
      [GUIDING]: ['moment="spinning-lid"', 'moment="spining-lid"'],
      [TERM]: ['id="kennedy-2017"', 'id="kenedy-2017"'],
    }),
  ).toEqual([
    'glossary/initiative.mdx:9 There is no source “kenedy-2017”. Did you mean “kennedy-2017”?',
    'modules/attunement/guiding.mdx:24 There is no moment “spining-lid”. Did you mean “spinning-lid”?',
    'modules/attunement/receiving.mdx:18 There is no source “nise-2016”. Did you mean “nice-2016”?',
  ]);
});

test('a question is looked for in the lesson’s own module', () => {
  expect(told({ [RECEIVING]: ['question="hand-stills"', 'question="hands-still"'] })).toEqual([
    'modules/attunement/receiving.mdx:28 There is no question “hands-still”. Did you mean “hand-stills”?',
  ]);
});

test('the line is that of the attribute, not of the tag', () => {
  expect(
    told({
      [RECEIVING]: ['<Check question="hand-stills" />', '<Check\n  question="hand-stils"\n/>'],
    }),
  ).toEqual([
    'modules/attunement/receiving.mdx:29 There is no question “hand-stils”. Did you mean “hand-stills”?',
  ]);
});

test('fields of a quiz name lessons, moments and sources that are there', () => {
  expect(
    told({
      [QUIZ]: [
        'lesson: receiving\n    moment: spinning-lid',
        'lesson: recieving\n    moment: spinninglid',
      ],
    }),
  ).toEqual([
    'modules/attunement/quiz.yaml:4 There is no lesson “recieving”. Did you mean “receiving”?',
    'modules/attunement/quiz.yaml:5 There is no moment “spinninglid”. Did you mean “spinning-lid”?',
  ]);
});

test('each source in a list has its own line', () => {
  expect(told({ [QUIZ]: ['      - nice-2016', '      - nice-2061'] })).toEqual([
    'modules/attunement/quiz.yaml:22 There is no source “nice-2061”. Did you mean “nice-2016”?',
  ]);
});

test('terms name sources and terms that are there', () => {
  expect(
    told({
      [TERM]: [
        'sources: [kennedy-2017]\nsee: [reception]',
        'sources: [kennedy]\nsee: [receptions]',
      ],
    }),
  ).toEqual([
    'glossary/initiative.mdx:5 There is no source “kennedy”. Did you mean “kennedy-2017”?',
    'glossary/initiative.mdx:6 There is no term “receptions”. Did you mean “reception”?',
  ]);
});

test('a term does not send its reader to itself', () => {
  expect(told({ [TERM]: ['see: [reception]', 'see: [initiative]'] })).toEqual([
    'glossary/initiative.mdx:6 The entry sends its reader to itself. Take its own id out of “see”.',
  ]);
});

test('a line to match names an answer of its own question', () => {
  expect(told({ [QUIZ]: ['answer: child', 'answer: chid'] })).toEqual([
    'modules/attunement/quiz.yaml:31 There is no answer “chid”. Did you mean “child”?',
  ]);
});

test('people and choices are those of the moment', () => {
  expect(told({ [MOMENT]: ['who: ivy, kind', 'who: iva, kind'] })).toEqual([
    'moments/spinning-lid/moment.yaml:14 There is no person “iva”. Did you mean “ivy”?',
  ]);
});

test('a reading chooses from the choices', () => {
  expect(told({ [MOMENT]: ['chose: [stills, slides]', 'chose: [still, slides]'] })).toEqual([
    'moments/spinning-lid/moment.yaml:26 There is no choice “still”. Did you mean “stills”?',
  ]);
});

test('a frame number is one of the frames', () => {
  expect(told({ [MOMENT]: ['frame: 2', 'frame: 4'] })).toEqual([
    'moments/spinning-lid/moment.yaml:15 The event “taps” is in frame 4, but there are 3 frames. Count from 1.',
  ]);
});

test('where nothing is near, the message lists what there is', () => {
  expect(told({ [TERM]: ['see: [reception]', 'see: [zone-of-proximal-development]'] })).toEqual([
    'glossary/initiative.mdx:6 There is no term “zone-of-proximal-development”. There is: initiative, reception.',
  ]);
});

test('a journal template names sources that are there', () => {
  expect(
    told({ 'templates/noticed.yaml': ['sources: [kennedy-2017]', 'sources: [kenedy-2017]'] }),
  ).toEqual([
    'templates/noticed.yaml:3 There is no source “kenedy-2017”. Did you mean “kennedy-2017”?',
  ]);
});
