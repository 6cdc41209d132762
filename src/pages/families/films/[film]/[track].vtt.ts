import type { APIRoute, GetStaticPaths } from 'astro';
import { collected, filmsInOrder } from '../../../../collections.ts';
import { fitted } from '../../../../domain/film/narrated.ts';
import { captionCues, chapterCues, pictureCues } from '../../../../domain/film/timeline.ts';
import { vtt } from '../../../../domain/film/vtt.ts';

const CUES = { captions: captionCues, chapters: chapterCues, descriptions: pictureCues };

export const getStaticPaths: GetStaticPaths = async () =>
  (await filmsInOrder()).flatMap(({ id: film }) =>
    Object.keys(CUES).map((track) => ({ params: { film, track } })),
  );

/** A film's words beside its pictures, from the storyboard itself, so that they are never out of step. */
export const GET: APIRoute = async ({ params: { film = '', track = '' } }) => {
  const { data } = await collected('films', film);
  // A film that somebody reads aloud is slower than its storyboard.
  const { seconds } = (await collected('rendered', film)).data;
  const timed = { scenes: fitted(data.scenes, seconds) };
  return new Response(vtt(CUES[track as keyof typeof CUES](timed)), {
    headers: { 'Content-Type': 'text/vtt; charset=utf-8' },
  });
};
