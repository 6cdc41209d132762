import type { APIRoute, GetStaticPaths } from 'astro';
import { collected, collection } from '../../../../collections.ts';
import { seenIn } from '../../../../domain/film/moving.ts';
import { vtt } from '../../../../domain/film/vtt.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await collection('moving')).keys()].map((moment) => ({ params: { moment } }));

/** What can be seen in a silent moment, while it is. */
export const GET: APIRoute = async ({ params: { moment = '' } }) => {
  const { shots } = (await collected('moving', moment)).data;
  const { frames } = (await collected('moments', moment)).data;
  const words = frames.map(({ alt }) => alt);
  return new Response(vtt(seenIn(shots, words)), {
    headers: { 'Content-Type': 'text/vtt; charset=utf-8' },
  });
};
