/** A small sound walkthrough for tests: five floors of two rooms between a start and three endings, seven steps each way. */

const FLOORS = [1, 2, 3, 4, 5] as const;

const choice = (from: string, to: string, more = ''): string => `  - id: ${from}-${to}
    label: Go to ${to}.
    to: ${to}
    why: It leads there.
${more}`;

const step = (title: string, fields: string): string => `---
title: ${title}
turned: She wonders.
${fields}---

<Says who="dana">Come in.</Says>

She waits at the door.
`;

const ending = (kind: string): string =>
  step(`Ending ${kind}`, `ending: { kind: ${kind}, possible: Another day., open: Much. }\n`);

const room = (name: 'a' | 'b', floor: number): string => {
  const here = `${name}${floor}`;
  const last = floor === FLOORS.length;
  const on = last ? ['not-now', 'begun'] : [`a${floor + 1}`, `b${floor + 1}`];
  const conditional = choice(here, 'passed-on', '    when: { chose: [start-a1] }\n');
  return step(
    `Room ${here}`,
    `${here === 'b2' ? 'fallen: true\n' : ''}choices:\n${on.map((to) => choice(here, to)).join('')}${last ? conditional : ''}`,
  );
};

/** Its files, by their path below src/content/. */
export const SOUND_WALK: Readonly<Record<string, string>> = {
  'walkthroughs/first-visit/index.mdx': `---
title: A first visit
summary: A door, and what is said at it.
minutes: 8
chair: You sit in the outreach worker’s chair.
people:
  - { id: you, name: You, who: an outreach worker }
  - { id: dana, name: Dana, who: a mother }
start: start
steps: [start, ${FLOORS.flatMap((floor) => [`a${floor}`, `b${floor}`]).join(', ')}, not-now, begun, passed-on]
turned: { who: dana, title: The same visit from Dana’s chair }
lessons: [attunement/receiving]
supervision: [One question?, Another question?, A third question?]
sources: [kennedy-2017]
---

You ring the bell.
`,
  'walkthroughs/first-visit/start.mdx': step(
    'At the door',
    `choices:\n${choice('start', 'a1', '    asIf: you rang twice\n')}${choice('start', 'b1')}`,
  ),
  ...Object.fromEntries(
    FLOORS.flatMap((floor) =>
      (['a', 'b'] as const).map((name) => [
        `walkthroughs/first-visit/${name}${floor}.mdx`,
        room(name, floor),
      ]),
    ),
  ),
  'walkthroughs/first-visit/not-now.mdx': ending('not now'),
  'walkthroughs/first-visit/begun.mdx': ending('begun'),
  'walkthroughs/first-visit/passed-on.mdx': ending('passed on'),
};
