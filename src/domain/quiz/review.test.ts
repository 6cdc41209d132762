import { describe, expect, test } from 'vitest';
import type { Key } from './mark.ts';
import { review, type Given } from './review.ts';

const single = (id: string): { id: string; key: Key } => ({
  id,
  key: { kind: 'single', ids: ['yes'] },
});
const said = (choice: string, confidence: Given['confidence']): Given => ({
  answer: { kind: 'single', ids: [choice] },
  confidence,
});

describe('looking back on a run', () => {
  const questions = [single('lid'), single('lace'), single('slide'), single('letters')];
  const looked = review([...questions, { id: 'recall', key: { kind: 'recall' } }], {
    lid: said('yes', 'guess'),
    lace: said('no', 'sure'),
    slide: said('no', 'guess'),
    recall: { answer: { kind: 'recall', text: 'she waits', ids: [] }, confidence: null },
  });

  test('says of each question how it stands, in the order asked', () => {
    expect(looked.questions).toEqual([
      { id: 'lid', standing: 'right', confidence: 'guess' },
      { id: 'lace', standing: 'not-yet', confidence: 'sure' },
      { id: 'slide', standing: 'not-yet', confidence: 'guess' },
      { id: 'letters', standing: 'unanswered', confidence: null },
      { id: 'recall', standing: 'yours', confidence: null },
    ]);
  });
  test('counts each standing once', () => {
    expect(looked.count).toEqual({ right: 1, 'not-yet': 2, yours: 1, unanswered: 1 });
  });
  test('starts with what the learner was sure of and did not have', () => {
    expect(looked.startWith).toEqual(['lace']);
  });
  test('asks again what is not right yet and what was left out, never what only the learner can judge', () => {
    expect(looked.again).toEqual(['lace', 'slide', 'letters']);
  });
});

test('an answer to a question that is not in this run is left aside', () => {
  expect(review([single('lid')], { gone: said('yes', 'sure') }).count).toEqual({
    right: 0,
    'not-yet': 0,
    yours: 0,
    unanswered: 1,
  });
});

test('a recall question that was left out is unanswered, not judged', () => {
  const { questions, again } = review([{ id: 'recall', key: { kind: 'recall' } }], {});
  expect(questions[0]?.standing).toBe('unanswered');
  expect(again).toEqual(['recall']);
});
