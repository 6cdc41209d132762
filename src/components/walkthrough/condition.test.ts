import { expect, test } from 'vitest';
import { conditionAttributes, conditionOf } from './condition.ts';

const asIf = new Map([
  ['ask', 'you asked about worries'],
  ['sorry', 'you said sorry'],
]);

test('a condition is said after “If”, one that must not be after “Unless”', () => {
  expect(conditionOf({ chose: ['ask'] }, asIf)?.words).toBe('If you asked about worries:');
  expect(conditionOf({ chose: ['ask', 'sorry'] }, asIf)?.words).toBe(
    'If you asked about worries, or you said sorry:',
  );
  expect(conditionOf({ notChose: ['sorry'] }, asIf)?.words).toBe('Unless you said sorry:');
  expect(conditionOf(undefined, asIf)).toBeNull();
});

test('choices that come to the same are said once', () => {
  const same = new Map([...asIf, ['ask-later', 'you asked about worries']]);
  expect(conditionOf({ chose: ['ask', 'ask-later'] }, same)?.words).toBe(
    'If you asked about worries:',
  );
});

test('what holds it stands in attributes', () => {
  expect(conditionAttributes(conditionOf({ chose: ['ask', 'sorry'] }, asIf))).toEqual({
    'data-chose': 'ask sorry',
  });
  expect(conditionAttributes(conditionOf({ notChose: ['ask'] }, asIf))).toEqual({
    'data-not-chose': 'ask',
  });
  expect(conditionAttributes(null)).toEqual({});
});
