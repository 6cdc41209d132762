import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { stage, symbolsIn } from '../../domain/film/frame.ts';
import type { Staged } from '../../domain/film/made-from.ts';
import { drawingOf, sceneOf } from '../../domain/film/moving.ts';
import { readPalette } from '../../domain/film/palette.ts';
import { explainerSchema, type Explainer } from '../../schemas/explainer.ts';
import { momentSchema } from '../../schemas/moment.ts';
import { movingSchema } from '../../schemas/moving.ts';

/** The files that every film is put together from, from the project's root. */
export const SHARED = {
  moments: 'src/content/moments/parts.svg',
  films: 'src/content/explainers/parts.svg',
  colours: 'src/components/moment/drawing.css',
} as const;

/** Where a film's sources are, from the project's root. */
export const filmFolder = (id: string): string => `src/content/explainers/${id}`;

/**
 * A film's storyboard, and its scenes ready to be drawn.
 * @throws when the storyboard is not sound, or a drawing is not there: the content check says it better
 */
export function readFilm(root: string, id: string): { film: Explainer; scenes: Staged[] } {
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const film = explainerSchema.parse(parse(text(`${filmFolder(id)}/storyboard.yaml`)));
  const symbols = symbolsIn([text(SHARED.moments), text(SHARED.films)]);
  const palette = readPalette(text(SHARED.colours));
  return {
    film,
    scenes: film.scenes.map((scene) => ({
      scene,
      stage: stage(text(`${filmFolder(id)}/${scene.drawing}`), symbols, palette),
    })),
  };
}

/** Where a moment is, from the project's root. */
export const momentFolder = (id: string): string => `src/content/moments/${id}`;

/** A moment that moves, as one scene ready to be drawn. @throws when one of its files is not sound, or not there */
export function readMoving(root: string, id: string): Staged {
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const { shots } = movingSchema.parse(parse(text(`${momentFolder(id)}/film.yaml`)));
  const { frames } = momentSchema.parse(parse(text(`${momentFolder(id)}/moment.yaml`)));
  const drawn = frames.map(({ file }) => text(`${momentFolder(id)}/${file}`));
  const palette = readPalette(text(SHARED.colours));
  const symbols = symbolsIn([text(SHARED.moments)]);
  return { scene: sceneOf(id, shots), stage: stage(drawingOf(drawn, shots), symbols, palette) };
}
