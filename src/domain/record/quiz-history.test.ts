import { describe, expect, it } from 'vitest';
import { answered, exampleId, reflected } from './examples.ts';
import { quizHistory, worthALook } from './quiz-history.ts';

describe('the quiz history', () => {
  const record = [
    answered(1, 'one', false, 'sure'),
    answered(2, 'two', false),
    reflected(3, 'not an answer'),
    answered(4, 'one', true),
    answered(5, 'recall', null),
  ];

  it('lists the question answered last first, and its answers newest first', () => {
    const [history] = quizHistory(record);
    expect(history?.module).toBe('attunement');
    expect(history?.questions.map(({ object }) => object)).toEqual([
      'quiz:attunement#recall',
      'quiz:attunement#one',
      'quiz:attunement#two',
    ]);
    expect(history?.questions[1]?.answers.map(({ id }) => id)).toEqual([
      exampleId(4),
      exampleId(1),
    ]);
  });

  it('knows what the answer was before it was another', () => {
    const single = (n: number, ...ids: string[]) =>
      answered(n, 'one', false, 'sure', { kind: 'multiple', ids });
    const [history] = quizHistory([single(1, 'a'), single(2, 'a', 'b'), single(3, 'b', 'a')]);
    expect(history?.questions[0]).toMatchObject({
      latest: { id: exampleId(3) },
      before: { id: exampleId(1) },
    });
    expect(quizHistory([single(1, 'a'), single(2, 'a')])[0]?.questions[0]?.before).toBeNull();
  });

  it('is empty when nothing was answered', () => {
    expect(quizHistory([reflected(1, 'words')])).toEqual([]);
  });
});

describe('what is worth a look', () => {
  it('is by the latest answer: sure and mistaken, and guessed and right', () => {
    const look = worthALook(
      quizHistory([
        answered(1, 'mended', false, 'sure'),
        answered(2, 'mended', true, 'sure'),
        answered(3, 'mistaken', false, 'sure'),
        answered(4, 'lucky', true, 'guess'),
        answered(5, 'unsure', false, 'guess'),
        answered(6, 'last', false, 'sure'),
      ]),
    );
    const names = (all: readonly { object: string }[]) => all.map(({ object }) => object);
    expect(names(look.mistaken)).toEqual(['quiz:attunement#last', 'quiz:attunement#mistaken']);
    expect(names(look.guessed)).toEqual(['quiz:attunement#lucky']);
  });
});
