import { describe, expect, it } from 'vitest';
import { answered, exampleId, reflected } from './examples.ts';
import { quizHistory } from './quiz-history.ts';

describe('the quiz history', () => {
  const record = [
    answered(1, 'one', false, 'sure'),
    answered(2, 'two', false),
    reflected(3, 'not an answer'),
    answered(4, 'one', true),
    answered(5, 'recall', null),
  ];

  it('counts each question once, by its latest answer', () => {
    expect(quizHistory(record)).toMatchObject([
      { module: 'attunement', right: 1, notYet: 1, own: 1 },
    ]);
  });

  it('lists the question answered last first, and its answers newest first', () => {
    const questions = quizHistory(record)[0]?.questions;
    expect(questions?.map(({ object }) => object)).toEqual([
      'quiz:attunement#recall',
      'quiz:attunement#one',
      'quiz:attunement#two',
    ]);
    expect(questions?.[1]?.answers.map(({ id }) => id)).toEqual([exampleId(4), exampleId(1)]);
  });

  it('is empty when nothing was answered', () => {
    expect(quizHistory([reflected(1, 'words')])).toEqual([]);
  });
});
