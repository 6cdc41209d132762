import type { CollectionEntry } from 'astro:content';
import { inOrder } from '../../domain/walkthrough/order.ts';
import type { Walk } from '../../domain/walkthrough/walk.ts';

/** A step's id within its walkthrough. */
export const stepName = ({ id }: CollectionEntry<'steps'>): string => id.split('/')[1] ?? '';

/** The graph of a walkthrough, as the rules know it. */
export const graphOf = (
  walk: CollectionEntry<'walkthroughs'>,
  steps: readonly CollectionEntry<'steps'>[],
): Walk => ({
  start: walk.data.start,
  steps: steps.map((step) => ({ id: stepName(step), choices: step.data.choices ?? [] })),
});

/** The steps so that each stands after all that lead to it: the order of any way through. */
export function stepsInOrder(
  walk: CollectionEntry<'walkthroughs'>,
  steps: readonly CollectionEntry<'steps'>[],
): CollectionEntry<'steps'>[] {
  const byName = new Map(steps.map((step) => [stepName(step), step]));
  return inOrder(graphOf(walk, steps)).flatMap((id) => byName.get(id) ?? []);
}
