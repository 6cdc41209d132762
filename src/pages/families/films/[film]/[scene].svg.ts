import type { APIRoute, GetStaticPaths } from 'astro';
import { collected, filmsInOrder } from '../../../../collections.ts';
import { stillOf } from '../../../../components/film/still.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await filmsInOrder()).flatMap(({ id: film, data }) =>
    data.scenes.map(({ id: scene }) => ({ params: { film, scene } })),
  );

/** The picture that stands for a scene: in the story strip, and before the film plays. */
export const GET: APIRoute = async ({ params: { film = '', scene: wanted = '' } }) => {
  const { data } = await collected('films', film);
  const scene = data.scenes.find(({ id }) => id === wanted);
  if (!scene) throw new Error(`The film “${film}” has no scene “${wanted}”.`);
  return new Response(stillOf(film, scene), { headers: { 'Content-Type': 'image/svg+xml' } });
};
