import type { Scene } from '../../domain/film/film.ts';
import { frameAt, stage, symbolsIn } from '../../domain/film/frame.ts';
import { readPalette } from '../../domain/film/palette.ts';

/** What films are drawn from, as it stands in the repository. */
const files = import.meta.glob<string>(
  [
    '/src/content/explainers/**/*.svg',
    '/src/content/moments/parts.svg',
    '/src/components/moment/drawing.css',
  ],
  { query: '?raw', import: 'default', eager: true },
);

function source(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`There is no drawing at ${path.slice(1)}.`);
  return text;
}

/** The moment of a scene that stands for it: the one its author chose, or half way. */
export const stillTime = ({ still, seconds }: Pick<Scene, 'still' | 'seconds'>): number =>
  still ?? seconds / 2;

/** The picture that stands for a scene, as an SVG file of its own. @throws naming a drawing that is not there */
export function stillOf(film: string, scene: Scene): string {
  const symbols = symbolsIn([
    source('/src/content/moments/parts.svg'),
    source('/src/content/explainers/parts.svg'),
  ]);
  const palette = readPalette(source('/src/components/moment/drawing.css'));
  const drawing = source(`/src/content/explainers/${film}/${scene.drawing}`);
  return frameAt(stage(drawing, symbols, palette), scene, stillTime(scene));
}
