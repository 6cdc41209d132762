import type { Move, Scene } from './film.ts';
import { isMotion } from './moves.ts';
import { lengthOf } from './timeline.ts';

/** Slows a move down. */
const slower = (move: Move, by: number): Move =>
  isMotion(move)
    ? { ...move, at: [move.at[0] * by, move.at[1] * by] }
    : { ...move, at: move.at * by };

/**
 * Scenes that last as long as somebody takes to read them aloud: everything slower by as much, in
 * step. A reading that is shorter than the film leaves it as it is.
 * @param seconds how long the reading lasts
 */
export function fitted<S extends Scene>(scenes: readonly S[], seconds: number): S[] {
  const by = Math.max(1, seconds / lengthOf({ scenes }));
  if (by === 1) return [...scenes];
  return scenes.map((scene) => ({
    ...scene,
    seconds: scene.seconds * by,
    ...(scene.still !== undefined && { still: scene.still * by }),
    captions: scene.captions.map(({ text, from, to }) => ({ text, from: from * by, to: to * by })),
    moves: scene.moves.map((move) => slower(move, by)),
  }));
}
