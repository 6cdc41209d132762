import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { familyFrontSchema } from './family-front.ts';
import { familyPageSchema } from './family-pages.ts';
import { familyQuestionsSchema } from './family-questions.ts';
import { familyTermsSchema } from './family-terms.ts';

const written = (name: string): Record<string, unknown> =>
  parse(
    readFileSync(new URL(`../content/families/${name}.yaml`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
const head = { title: 'T', description: 'D', lead: 'L' };
const part = { id: 'one', title: 'One', say: ['Yes.'] };

const questions = familyQuestionsSchema.parse(written('questions'));
const front = familyFrontSchema.parse(written('front'));

test('there are at least 20 questions, worries first, and no two have one id', () => {
  const all = questions.groups.flatMap((group) => group.questions);
  expect(all.length).toBeGreaterThanOrEqual(20);
  expect(questions.groups[0]?.id).toBe('worries');
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('a question with nothing to say to it is refused', () => {
  const group = { id: 'one', title: 'One', questions: [{ id: 'a', question: 'A?', say: [] }] };
  expect(familyQuestionsSchema.safeParse({ ...head, groups: [group] }).success).toBe(false);
});

test('a link out of the pages for families is refused', () => {
  const to = (address: string) => ({
    ...head,
    heading: 'H',
    groups: [{ id: 'one', title: 'One', links: [{ to: address, title: 'Go' }] }],
  });
  expect(familyFrontSchema.safeParse(to('/families/questions/#trap')).success).toBe(true);
  expect(familyFrontSchema.safeParse(to('/facilitate/')).success).toBe(false);
  expect(familyFrontSchema.safeParse(to('https://example.org/families/')).success).toBe(false);
});

test('the first page leads to six films, both ways to choose, and twelve things with at most two sheets of cards', () => {
  const links = front.groups.flatMap((group) => group.links);
  expect(links.filter(({ to }) => to.startsWith('/families/films/'))).toHaveLength(6);
  expect(links.filter(({ to }) => to.startsWith('/families/choosing/'))).toHaveLength(2);
  expect(links.filter(({ card }) => card).length).toBeLessThanOrEqual(12);
});

test('every question that another page points at is there', () => {
  const ids = questions.groups.flatMap((group) => group.questions.map(({ id }) => `#${id}`));
  const asked = front.groups
    .flatMap((group) => group.links)
    .filter(({ to }) => to.startsWith('/families/questions/#'));
  expect(asked.length).toBeGreaterThan(3);
  for (const { to } of asked) expect(ids).toContain(to.replace('/families/questions/', ''));
});

test('what may be good stands beside what may be hard, or neither does', () => {
  const page = (more: object) => ({ ...head, heading: 'H', parts: [{ ...part, ...more }] });
  expect(familyPageSchema.safeParse(page({})).success).toBe(true);
  expect(familyPageSchema.safeParse(page({ good: 'G', hard: 'H' })).success).toBe(true);
  expect(familyPageSchema.safeParse(page({ good: 'G' })).success).toBe(false);
});

test('the page on other worries holds no number to ring, and says when it was checked', () => {
  const page = familyPageSchema.parse(written('worried'));
  expect(page.checked).toBeDefined();
  // Of all numbers, the one that does not change.
  expect(JSON.stringify(page.parts).replaceAll('999', '')).not.toMatch(/\d{3}/);
});

test('words that people use include those that a plan is full of', () => {
  const { groups } = familyTermsSchema.parse(written('people-say'));
  const all = groups.flatMap((group) => group.words.map(({ word }) => word));
  for (const word of [
    'CIN',
    'CP plan',
    'TAF',
    'Core group',
    'Social worker',
    'Guider',
    'Interpreter',
  ])
    expect(all).toContain(word);
});
