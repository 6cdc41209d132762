import type { Scene } from '../../../domain/film/film.ts';
import { CAMERA, partsOf } from '../../../domain/film/frame.ts';
import { flashing } from '../../../domain/film/limits.ts';
import { isMotion } from '../../../domain/film/moves.ts';
import type { Content, Drawing } from '../content.ts';
import { filmsIn, type WrittenFilm } from '../films.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The most that the camera may grow or shrink a picture by in a second. */
const CAMERA_PACE = 0.05;

/** What moves is there, moves while its scene lasts, and neither flashes nor lurches. */
export const filmMoves: Rule = function* (content) {
  for (const drawing of content.drawings) {
    if (drawing.kind === 'scene') yield* groups(drawing);
  }
  for (const one of filmsIn(content)) {
    for (const [place, scene] of one.film.scenes.entries()) {
      const parts = partsFor(content, one, scene);
      for (const part of flashing(scene)) {
        const line = one.fields.lineOf(['scenes', place, 'moves']);
        yield { code: 'film-flash', file: one.file, line, args: { part } };
      }
      yield* moves(one, place, scene, parts);
    }
  }
};

function partsFor({ drawings }: Content, { id }: WrittenFilm, scene: Scene): string[] | null {
  const drawing = drawings.find(
    (one) => one.kind === 'scene' && one.folder === id && one.id === scene.drawing,
  );
  return drawing ? partsOf(drawing.text) : null;
}

function* moves(
  { file, fields }: WrittenFilm,
  place: number,
  { seconds, moves }: Scene,
  parts: string[] | null,
): Generator<Problem> {
  for (const [which, move] of moves.entries()) {
    const { part } = move;
    const path = ['scenes', place, 'moves', which];
    const at = { file, path, line: fields.lineOf(path) };
    if (parts && !parts.includes(part)) {
      const args = { part, near: nearest(part, parts), known: parts };
      yield { code: 'film-part', ...at, args };
    }
    const [start, end] = isMotion(move) ? move.at : [move.at, move.at];
    if (end > seconds || end < start) {
      yield { code: 'film-move-late', ...at, args: { part, seconds } };
    }
    if (part === CAMERA && move.kind === 'scale') {
      const by = Math.abs(move.to - move.from);
      const lasts = (end - start) / ((move.times ?? 1) * (move.back ? 2 : 1));
      if (by > lasts * CAMERA_PACE) {
        yield { code: 'film-camera', ...at, args: { by, seconds: lasts } };
      }
    }
  }
}

/** A group that moves has its id, once, and nothing else, since a move sets the rest. */
function* groups({ file, text, elements }: Drawing): Generator<Problem> {
  const readable = new Set(partsOf(text));
  const seen = new Set<string>();
  for (const { name, attributes, line } of elements) {
    const part = attributes.find((one) => one.name === 'id')?.value;
    if (name !== 'g' || part === undefined) continue;
    if (seen.has(part)) yield { code: 'film-part-twice', file, line, args: { part } };
    seen.add(part);
    if (attributes.length > 1 || !readable.has(part)) {
      yield { code: 'film-part-placed', file, line, args: { part } };
    }
  }
}
