import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const WALK = 'walkthroughs/first-visit';

test('a choice that leads to no step is told with the nearest', () => {
  expect(told({ [`${WALK}/a1.mdx`]: ['to: a2', 'to: a22'] })).toEqual([
    `${WALK}/a1.mdx:7 There is no step “a22”. Did you mean “a2”?`,
  ]);
});

test('a start that is no step is told', () => {
  expect(told({ [`${WALK}/index.mdx`]: ['start: start', 'start: stat'] })).toContain(
    `${WALK}/index.mdx:9 There is no step “stat”. Did you mean “start”?`,
  );
});

test('a step that no choice leads to is told', () => {
  expect(
    told({
      [`${WALK}/a4.mdx`]: ['to: a5', 'to: b5'],
      [`${WALK}/b4.mdx`]: ['to: a5', 'to: b5'],
    }),
  ).toEqual([
    `${WALK}/a5.mdx:1 No choice leads to the step “a5”. Let one lead to it, or delete the file.`,
  ]);
});

test('a ring of steps is told, and that it has no way out', () => {
  const back = (to: string) =>
    [
      [`to: a3`, `to: ${to}`],
      [`to: b3`, `to: ${to}`],
    ] as [string, string][];
  expect(
    told({
      [`${WALK}/a2.mdx`]: back('b2'),
      [`${WALK}/b2.mdx`]: back('a2'),
    }),
  ).toEqual(
    expect.arrayContaining([
      `${WALK}/a2.mdx:1 No ending can be reached from the step “a2”. Let a choice lead on to one.`,
      `${WALK}/b2.mdx:1 No ending can be reached from the step “b2”. Let a choice lead on to one.`,
      expect.stringMatching(
        /b2\.mdx:1 The steps a2, b2 lead round in a ring\. Break it: to come back later, write the later time as a step of its own\./,
      ),
    ]),
  );
});

test('one id for two choices is told across files', () => {
  expect(told({ [`${WALK}/b1.mdx`]: ['id: b1-a2', 'id: a1-a2'] })).toEqual([
    `${WALK}/b1.mdx:5 “a1-a2” is a choice of the step “a1” already. Choose another id: a way through is a list of them.`,
  ]);
});
