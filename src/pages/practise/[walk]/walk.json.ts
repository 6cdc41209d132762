import type { APIRoute } from 'astro';
import { collected, stepsOf, walksInOrder } from '../../../collections.ts';
import { href } from '../../../components/shell/href.ts';
import { stepName } from '../../../components/walkthrough/graph.ts';
import type { WalkOutline } from '../../../components/walkthrough/outline.ts';

/** A file for each walkthrough. */
export const getStaticPaths = async () =>
  (await walksInOrder()).map(({ id }) => ({ params: { walk: id } }));

/** The graph of a walkthrough with its titles and labels, for the scripts of its pages. */
export const GET: APIRoute = async ({ params }) => {
  const walk = await collected('walkthroughs', params['walk'] ?? '');
  const steps = (await stepsOf(walk)).map((step) => ({
    id: stepName(step),
    title: step.data.title,
    choices: (step.data.choices ?? []).map(({ id, label, to, when }) => ({ id, label, to, when })),
  }));
  const home = href(`/practise/${walk.id}/`);
  return Response.json({ start: walk.data.start, href: home, steps } satisfies WalkOutline);
};
