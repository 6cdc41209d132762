import type { APIRoute, GetStaticPaths } from 'astro';
import { collection } from '../../../../collections.ts';
import { pictureFile } from '../../../../components/choosing/picture.ts';

/** Every picture that a section of a walkthrough for families shows, once. */
export const getStaticPaths = (async () => {
  const walks = [...(await collection('choosing')).values()];
  const names = walks.flatMap(({ data }) => data.sections.map(({ picture }) => picture.file));
  return [...new Set(names)].map((name) => ({ params: { name } }));
}) satisfies GetStaticPaths;

/** One picture, as a file. */
export const GET: APIRoute = ({ params }) =>
  new Response(pictureFile(params['name'] ?? ''), { headers: { 'content-type': 'image/svg+xml' } });
