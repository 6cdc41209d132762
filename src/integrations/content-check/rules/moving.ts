import { existsSync, readFileSync } from 'node:fs';
import { MOVING_FILES } from '../../../domain/film/encoding.ts';
import { stage, symbolsIn } from '../../../domain/film/frame.ts';
import type { Staged } from '../../../domain/film/made-from.ts';
import { drawingOf, lasting, sceneOf } from '../../../domain/film/moving.ts';
import { readPalette } from '../../../domain/film/palette.ts';
import { momentSchema } from '../../../schemas/moment.ts';
import { movingRenderedSchema, movingSchema, type Moving } from '../../../schemas/moving.ts';
import { hashOfMoving } from '../../films/hash.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

const COLOURS = new URL('../../../components/moment/drawing.css', import.meta.url);
const MEDIA = new URL('../../../../public/media/moments/', import.meta.url);

/** A moment that moves shows frames that there are, is marked while it lasts, and was rendered from what it is now. */
export const moving: Rule = function* (content) {
  for (const { kind, file, folder: film, fields } of content.structured) {
    if (kind !== 'moving' || !fields || fields.broken) continue;
    const { data } = movingSchema.safeParse(fields.data);
    const { frames } = momentSchema.safeParse(dataOf(content, 'moment', film)).data ?? {};
    // What is not sound is told of by another rule.
    if (!data || !frames) continue;
    const { shots, readers } = data;
    const seconds = lasting(shots);
    for (const [place, { frame }] of shots.entries()) {
      if (frame <= frames.length) continue;
      const line = fields.lineOf(['shots', place]);
      yield { code: 'moving-frame', file, line, args: { frame, frames: frames.length } };
    }
    for (const [place, { by, marks }] of readers.entries()) {
      for (const { at } of marks.filter((mark) => mark.at > seconds)) {
        const line = fields.lineOf(['readers', place]);
        yield { code: 'moving-mark', file, line, args: { by, at, seconds } };
      }
    }
    const rendered = movingRenderedSchema.safeParse(dataOf(content, 'movingRendered', film)).data;
    const absent = rendered
      ? Object.keys(MOVING_FILES).filter((name) => !existsSync(new URL(`${film}/${name}`, MEDIA)))
      : ['film.json'];
    for (const name of absent) {
      yield { code: 'film-absent', file, line: 1, args: { film, name } };
    }
    const scene = staged(content, film, data, frames);
    if (rendered && scene && hashOfMoving(scene) !== rendered.pictures) {
      yield { code: 'film-stale', file, line: 1, args: { film } };
    }
  }
};

const dataOf = ({ structured }: Content, kind: string, folder: string): unknown =>
  structured.find((one) => one.kind === kind && one.folder === folder)?.fields?.data;

/** The moment ready to be drawn; null when a drawing or a part is not there, which another rule tells. */
function staged(
  { drawings }: Content,
  id: string,
  { shots }: Moving,
  frames: readonly { file: string }[],
): Staged | null {
  const parts = drawings.filter(({ kind, folder }) => kind === 'parts' && folder === 'moments');
  const drawn = frames.map(
    ({ file }) =>
      drawings.find((one) => one.kind === 'frame' && one.folder === id && one.id === file)?.text,
  );
  if (drawn.some((text) => text === undefined)) return null;
  const symbols = symbolsIn(parts.map(({ text }) => text));
  const palette = readPalette(readFileSync(COLOURS, 'utf8'));
  try {
    const drawing = drawingOf(drawn as string[], shots);
    return { scene: sceneOf(id, shots), stage: stage(drawing, symbols, palette) };
  } catch {
    return null;
  }
}
