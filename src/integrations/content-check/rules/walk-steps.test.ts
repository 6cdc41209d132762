import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const WALK = 'walkthroughs/first-visit';

test('a step of more than 140 words is told with their number', () => {
  expect(
    told({ [`${WALK}/a1.mdx`]: ['She waits at the door.', 'and '.repeat(150).trim()] }),
  ).toEqual([`${WALK}/a1.mdx:1 The step has 152 words. Cut it to 140, or make it two.`]);
});

test('a walkthrough of too few steps, and of too few endings, is told', () => {
  expect(
    told({
      [`${WALK}/index.mdx`]: [', passed-on]', ']'],
      [`${WALK}/passed-on.mdx`]: null,
      [`${WALK}/a5.mdx`]: [
        /* its conditional choice */ `  - id: a5-passed-on
    label: Go to passed-on.
    to: passed-on
    why: It leads there.
    when: { chose: [start-a1] }
`,
        '',
      ],
      [`${WALK}/b5.mdx`]: [
        `  - id: b5-passed-on
    label: Go to passed-on.
    to: passed-on
    why: It leads there.
    when: { chose: [start-a1] }
`,
        '',
      ],
    }),
  ).toEqual([
    `${WALK}/index.mdx:10 The walkthrough has 13 steps. It needs 14 to 20.`,
    `${WALK}/index.mdx:10 The walkthrough has 2 endings. It needs 3 to 5, each of its own kind.`,
  ]);
});

test('two endings of one kind are told, and two steps of one title', () => {
  expect(told({ [`${WALK}/begun.mdx`]: ['kind: begun', 'kind: Not now'] })).toEqual([
    `${WALK}/not-now.mdx:4 “not now” is the kind of the ending “begun” too. Endings differ in kind: find its own word, or make the two one.`,
  ]);
  expect(told({ [`${WALK}/a2.mdx`]: ['Room a2', 'Room a1'] })).toEqual([
    `${WALK}/a2.mdx:2 “Room a1” is the title of the step “a1” too. Each step has its own.`,
  ]);
});

test('the plan falls through once: never and twice are told', () => {
  expect(told({ [`${WALK}/b2.mdx`]: ['fallen: true\n', ''] })).toEqual([
    `${WALK}/index.mdx:10 No step has “fallen: true”. Put it into the one where the plan has just fallen through.`,
  ]);
  expect(told({ [`${WALK}/a2.mdx`]: ['turned:', 'fallen: true\nturned:'] })).toEqual([
    `${WALK}/index.mdx:10 The steps a2, b2 all have “fallen: true”. Leave it in one.`,
  ]);
});

test('a step has either choices or an ending', () => {
  expect(
    told({ [`${WALK}/begun.mdx`]: [/* whole */ 'ending: { kind: begun', 'endin: { kind: begun'] }),
  ).toContain(`${WALK}/begun.mdx:4 “endin” is not a field here. Did you mean “ending”?`);
});

test('whoever speaks is one of its people', () => {
  expect(told({ [`${WALK}/a1.mdx`]: ['who="dana"', 'who="dan"'] })).toEqual([
    `${WALK}/a1.mdx:15 There is no person “dan”. Did you mean “dana”?`,
  ]);
});
