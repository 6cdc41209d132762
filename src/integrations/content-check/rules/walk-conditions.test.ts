import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const WALK = 'walkthroughs/first-visit';

test('a condition that names no choice is told with the nearest', () => {
  expect(told({ [`${WALK}/a5.mdx`]: ['chose: [start-a1]', 'chose: [start-a7]'] })).toEqual([
    `${WALK}/a5.mdx:17 There is no choice “start-a7”. Did you mean “start-a1”?`,
  ]);
});

test('a condition without words for it is told where the choice is', () => {
  expect(told({ [`${WALK}/start.mdx`]: ['    asIf: you rang twice\n', ''] })).toEqual([
    `${WALK}/start.mdx:5 A condition names the choice “start-a1”, which has no “asIf”. Add it, as it goes on after “If”: asIf: you asked about worries.`,
  ]);
});

test('a condition that holds on every way, or on none, is told', () => {
  const later = (when: string) =>
    told({ [`${WALK}/a1.mdx`]: ['to: a2\n', `to: a2\n    when: ${when}\n`] });
  expect(later('{ chose: [start-a1] }')).toEqual([
    `${WALK}/a1.mdx:8 The choice “a1-a2” is there on every way that comes here. Take “when” out, or name a choice that some have not made.`,
  ]);
  expect(later('{ notChose: [start-a1] }')).toEqual([
    `${WALK}/a1.mdx:8 The choice “a1-a2” is there on no way that comes here. Name choices that lead here, or take it out.`,
  ]);
});

test('whoever finds no choice at a step is told by which way', () => {
  const only = (to: string): [string, string] => [
    `to: ${to}\n`,
    `to: ${to}\n    when: { chose: [start-a1] }\n`,
  ];
  expect(told({ [`${WALK}/a3.mdx`]: [only('a4'), only('b4')] })).toEqual([
    `${WALK}/a3.mdx:1 Whoever comes to “a3” by start-b1, b1-b2, b2-a3 finds no choice there. Add one without “when”, or one that holds then.`,
  ]);
});

test('a step that only a condition which never holds leads to is told by that condition', () => {
  expect(
    told({
      [`${WALK}/a4.mdx`]: ['to: a5\n', 'to: b5\n'],
      [`${WALK}/b4.mdx`]: ['to: a5\n', 'to: a5\n    when: { chose: [a5-begun] }\n'],
      [`${WALK}/a5.mdx`]: ['id: a5-begun\n', 'id: a5-begun\n    asIf: you came in\n'],
    }),
  ).toEqual([
    `${WALK}/b4.mdx:8 The choice “b4-a5” is there on no way that comes here. Name choices that lead here, or take it out.`,
  ]);
});

test('ways that are too short on the whole are told', () => {
  expect(
    told({
      [`${WALK}/a1.mdx`]: [
        ['to: a2\n', 'to: not-now\n'],
        ['to: b2\n', 'to: not-now\n'],
      ],
    }),
  ).toContain(
    `${WALK}/index.mdx:10 Half of all walks have 3 steps or fewer, when each choice is as likely as the next. It should be 6 to 9: see npm run walkthrough.`,
  );
});

test('a condition has one of two forms', () => {
  expect(told({ [`${WALK}/a5.mdx`]: ['{ chose: [start-a1] }', '{}'] })).toEqual([
    `${WALK}/a5.mdx:17 choices “a5-passed-on” › when must be { chose: [choice ids] } or { notChose: [choice ids] }.`,
  ]);
});
