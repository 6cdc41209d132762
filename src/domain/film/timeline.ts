import type { Caption, Film, Scene } from './film.ts';

/** A scene with the second of the film at which it begins. */
export interface Placed {
  scene: Scene;
  start: number;
}

/** A stretch of the film and what is said of it. */
export interface Cue {
  from: number;
  to: number;
  text: string;
}

const exact = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** How long a film is, in seconds. */
export const lengthOf = ({ scenes }: Pick<Film, 'scenes'>): number =>
  exact(scenes.reduce((sum, { seconds }) => sum + seconds, 0));

/** The scenes, each with its start. */
export function placed({ scenes }: Pick<Film, 'scenes'>): Placed[] {
  let start = 0;
  return scenes.map((scene) => {
    const one = { scene, start: exact(start) };
    start += scene.seconds;
    return one;
  });
}

/** The scene at a time of the film, and the time within it; after the end, the last moment. */
export function sceneAt(
  film: Pick<Film, 'scenes'>,
  time: number,
): { scene: Scene; within: number } {
  const all = placed(film);
  const at = all.filter(({ start }) => start <= time).at(-1) ?? all[0];
  if (!at) throw new Error('A film without a scene has no moment.');
  return { scene: at.scene, within: Math.min(time - at.start, at.scene.seconds) };
}

/** Everything said under the film, in the film's own time. */
export const captionCues = (film: Pick<Film, 'scenes'>): Cue[] =>
  placed(film).flatMap(({ scene, start }) =>
    scene.captions.map(({ text, from, to }) => ({
      from: exact(start + from),
      to: exact(start + to),
      text,
    })),
  );

/** Each chapter, from where it begins to where the next does. */
export function chapterCues(film: Pick<Film, 'scenes'>): Cue[] {
  const begins = placed(film).filter(({ scene }) => scene.chapter !== undefined);
  return begins.map(({ scene, start }, place) => ({
    from: start,
    to: begins[place + 1]?.start ?? lengthOf(film),
    text: scene.chapter ?? '',
  }));
}

/** What can be seen in each scene. */
export const pictureCues = (film: Pick<Film, 'scenes'>): Cue[] =>
  placed(film).map(({ scene, start }) => ({
    from: start,
    to: exact(start + scene.seconds),
    text: scene.picture,
  }));

/** A caption as running text. */
export const oneLine = ({ text }: Pick<Caption, 'text'>): string =>
  text.replace(/\s*\n\s*/g, ' ').trim();
