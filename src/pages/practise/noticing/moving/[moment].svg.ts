import type { APIRoute, GetStaticPaths } from 'astro';
import { collected, collection } from '../../../../collections.ts';
import { firstPicture } from '../../../../components/moving/first.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await collection('moving')).keys()].map((moment) => ({ params: { moment } }));

/** What stands in a silent moment's place before it plays. */
export const GET: APIRoute = async ({ params: { moment = '' } }) => {
  const { shots } = (await collected('moving', moment)).data;
  const { frames } = (await collected('moments', moment)).data;
  const { file = '' } = frames[(shots[0]?.frame ?? 1) - 1] ?? {};
  return new Response(firstPicture(moment, file), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
