import type { Choice, Walk, When } from './walk.ts';

/** Walkthroughs for tests. */

/** A choice that leads to a step, named after both. */
export const choice = (from: string, to: string, when?: When): Choice => ({
  id: `${from}-${to}`,
  to,
  when,
});

/**
 * A walk from its arrows: `{ start: ['left', 'right'], left: ['end'], right: ['end'] }`. Steps without arrows, and those
 * that are only led to, are endings.
 */
export function walkOf(arrows: Readonly<Record<string, readonly string[]>>, start = 'start'): Walk {
  const ids = new Set([...Object.keys(arrows), ...Object.values(arrows).flat()]);
  return {
    start,
    steps: [...ids].map((id) => ({ id, choices: (arrows[id] ?? []).map((to) => choice(id, to)) })),
  };
}

/** The walk with a condition on one of its choices. */
export const withWhen = ({ start, steps }: Walk, id: string, when: When): Walk => ({
  start,
  steps: steps.map((step) => ({
    ...step,
    choices: step.choices.map((one) => (one.id === id ? { ...one, when } : one)),
  })),
});

/** Two rooms, a third that both lead to, and two endings of which one pays an earlier choice back. */
export const house: Walk = withWhen(
  walkOf({ start: ['left', 'right'], left: ['hall'], right: ['hall'], hall: ['street', 'garden'] }),
  'hall-garden',
  { chose: ['start-left'] },
);
