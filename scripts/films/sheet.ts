import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameAt } from '../../src/domain/film/frame.ts';
import type { Staged } from '../../src/domain/film/made-from.ts';
import { png } from './draw.ts';

const WIDTH = 320;
const HEIGHT = 180;
/** Moments of each scene on the sheet, as parts of its length. */
const MOMENTS = [0.02, 0.35, 0.65, 0.98];

/** Writes a page of stills, a row for each scene, and says where. */
export function sheet(id: string, scenes: readonly Staged[], folder: string): string {
  const rows = scenes.map(({ scene, stage }, row) => {
    const frames = MOMENTS.map((part, column) => {
      const picture = png(frameAt(stage, scene, scene.seconds * part), WIDTH * 2).toString(
        'base64',
      );
      return `<image x="${column * (WIDTH + 4)}" y="${row * (HEIGHT + 4)}" width="${WIDTH}" height="${HEIGHT}" href="data:image/png;base64,${picture}"/>`;
    });
    return frames.join('');
  });
  const width = MOMENTS.length * (WIDTH + 4);
  const height = scenes.length * (HEIGHT + 4);
  const file = join(folder, `${id}.png`);
  const page = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${rows.join('')}</svg>`;
  writeFileSync(file, png(page, width));
  return file;
}
