import { describe, expect, test } from 'vitest';
import { left, mark, tally, type Key } from './mark.ts';

const single: Key = { kind: 'single', ids: ['waits'] };
const multiple: Key = { kind: 'multiple', ids: ['waits', 'names-it'] };
const order: Key = { kind: 'order', ids: ['starts', 'receives', 'goes-on'] };
const match: Key = { kind: 'match', pairs: { 'hand-still': 'receiving', 'one-more': 'guiding' } };

describe('one right answer', () => {
  test('the right option is right', () => {
    expect(mark(single, { kind: 'single', ids: ['waits'] })).toBe(true);
  });
  test('another option is wrong', () => {
    expect(mark(single, { kind: 'single', ids: ['talks'] })).toBe(false);
  });
  test('an unanswered question counts as wrong', () => {
    expect(mark(single, null)).toBe(false);
    expect(mark(single, { kind: 'single', ids: [] })).toBe(false);
  });
  test('two options are wrong, though one of them is right', () => {
    expect(mark(single, { kind: 'single', ids: ['waits', 'talks'] })).toBe(false);
  });
});

describe('several right answers', () => {
  test('all of them, in any order, are right', () => {
    expect(mark(multiple, { kind: 'multiple', ids: ['names-it', 'waits'] })).toBe(true);
  });
  test('one that is missing makes it wrong', () => {
    expect(mark(multiple, { kind: 'multiple', ids: ['waits'] })).toBe(false);
  });
  test('one too many makes it wrong', () => {
    const ids = ['waits', 'names-it', 'talks'];
    expect(mark(multiple, { kind: 'multiple', ids })).toBe(false);
    expect(tally(multiple, { kind: 'multiple', ids })).toEqual({ right: 2, of: 2, extra: 1 });
  });
  test('the same option twice counts once', () => {
    expect(mark(multiple, { kind: 'multiple', ids: ['waits', 'waits'] })).toBe(false);
    expect(mark(multiple, { kind: 'multiple', ids: ['waits', 'waits', 'names-it'] })).toBe(true);
  });
  test('an unanswered question counts as wrong', () => {
    expect(mark(multiple, { kind: 'multiple', ids: [] })).toBe(false);
  });
});

describe('putting in order', () => {
  test('every thing in its place is right', () => {
    expect(mark(order, { kind: 'order', ids: ['starts', 'receives', 'goes-on'] })).toBe(true);
  });
  test('two that changed places are wrong, and the third still counts', () => {
    const answer = { kind: 'order' as const, ids: ['receives', 'starts', 'goes-on'] };
    expect(mark(order, answer)).toBe(false);
    expect(tally(order, answer)).toEqual({ right: 1, of: 3, extra: 0 });
  });
  test('a list that stops early is wrong', () => {
    expect(mark(order, { kind: 'order', ids: ['starts', 'receives'] })).toBe(false);
  });
});

describe('matching', () => {
  test('every line with its own answer is right', () => {
    const pairs = { 'one-more': 'guiding', 'hand-still': 'receiving' };
    expect(mark(match, { kind: 'match', pairs })).toBe(true);
  });
  test('one answer may serve twice, and is wrong where it does not belong', () => {
    const pairs = { 'one-more': 'guiding', 'hand-still': 'guiding' };
    expect(tally(match, { kind: 'match', pairs })).toEqual({ right: 1, of: 2, extra: 0 });
  });
  test('a line without an answer counts as wrong', () => {
    expect(mark(match, { kind: 'match', pairs: { 'one-more': 'guiding' } })).toBe(false);
    expect(mark(match, null)).toBe(false);
  });
  test('a line that the question no longer has does no harm', () => {
    const pairs = { 'one-more': 'guiding', 'hand-still': 'receiving', gone: 'guiding' };
    expect(mark(match, { kind: 'match', pairs })).toBe(true);
  });
});

test('only the learner can say whether something remembered is right', () => {
  expect(mark({ kind: 'recall' }, { kind: 'recall', text: 'waits', ids: ['waits'] })).toBeNull();
  expect(mark({ kind: 'recall' }, null)).toBeNull();
});

test('an answer of another kind than the question now has counts as wrong', () => {
  expect(mark(single, { kind: 'multiple', ids: ['waits'] })).toBe(false);
  expect(mark(match, { kind: 'single', ids: ['guiding'] })).toBe(false);
  expect(mark(order, { kind: 'match', pairs: {} })).toBe(false);
});

describe('what is left to choose', () => {
  test('one choice while nothing is ticked', () => {
    expect(left(single, { kind: 'single', ids: [] })).toBe(1);
    expect(left(multiple, { kind: 'multiple', ids: [] })).toBe(1);
    expect(left(multiple, { kind: 'multiple', ids: ['waits'] })).toBe(0);
  });
  test('every line without an answer, an empty choice included', () => {
    expect(left(match, { kind: 'match', pairs: { 'hand-still': '' } })).toBe(2);
    expect(left(match, { kind: 'match', pairs: { 'hand-still': 'guiding' } })).toBe(1);
  });
  test('nothing for an order, which always stands, and for recall, which may be empty', () => {
    expect(left(order, { kind: 'order', ids: order.ids as string[] })).toBe(0);
    expect(left({ kind: 'recall' }, { kind: 'recall', text: '', ids: [] })).toBe(0);
  });
});
