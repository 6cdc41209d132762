import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const QUIZ = 'modules/attunement/quiz.yaml';

test('a single question with no right option is told', () => {
  expect(told({ [QUIZ]: ['        right: true\n', ''] })).toEqual([
    'modules/attunement/quiz.yaml:2 The question “hand-stills” has no right option. Put “right: true” under the one that is.',
  ]);
});

test('a single question with two right options is told', () => {
  expect(
    told({ [QUIZ]: ['text: The lid spins.\n', 'text: The lid spins.\n        right: true\n'] }),
  ).toEqual([
    'modules/attunement/quiz.yaml:2 The question “hand-stills” is “single” but has 2 right options. Leave “right: true” under one, or make it “kind: multiple”.',
  ]);
});

test('a multiple question with no right option is told', () => {
  expect(
    told({
      [QUIZ]: [
        ['kind: single', 'kind: multiple'],
        ['        right: true\n', ''],
        [
          'why: That is where it starts.',
          'why: That is where it starts.\n      - id: knee\n        text: A knee is tapped.\n        why: It answers.',
        ],
      ],
    }),
  ).toEqual([
    'modules/attunement/quiz.yaml:2 The question “hand-stills” has no right option. Put “right: true” under the one that is.',
  ]);
});

test('a multiple question may have several right options', () => {
  expect(
    told({
      [QUIZ]: [
        ['kind: single', 'kind: multiple'],
        [
          'why: That is where it starts.',
          'why: That is where it starts.\n      - id: knee\n        text: A knee is tapped.\n        right: true\n        why: It answers.',
        ],
      ],
    }),
  ).toEqual([]);
});
