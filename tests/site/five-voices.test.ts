import { expect, test } from 'vitest';
import { familyReading } from '../../src/integrations/reading/family-page.ts';
import { voices } from '../../src/components/evaluation/voices.ts';

test('there are five voices, with three questions each', () => {
  expect(voices.map(({ asks }) => asks.length)).toEqual([3, 3, 3, 3, 3]);
});

test.each(voices.slice(0, 3))('$title: is read at 9 to 11', ({ first, asks, question = '' }) => {
  const blocks = [...first, ...asks, question].map((text) => `<p>${text}</p>`).join('');
  expect(familyReading(`<main>${blocks}</main>`, {}).faults).toEqual([]);
});

test.each(voices)('$title: says that a no is free', ({ first }) => {
  expect(first.join(' ')).toMatch(/say no/);
});
