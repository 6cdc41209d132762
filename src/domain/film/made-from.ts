import { ENCODING, type MOVING } from './encoding.ts';
import type { Scene } from './film.ts';
import { frameAt, type Stage } from './frame.ts';
import { captionCues } from './timeline.ts';

/** A scene with its drawing. */
export interface Staged {
  scene: Scene;
  stage: Stage;
}

/**
 * Text that changes whenever a film's pictures would: its moves, its drawings with their parts and
 * colours, the rules that place them (by a frame of every second), and how it is encoded.
 */
export function picturesMadeFrom(
  scenes: readonly Staged[],
  encoding: typeof ENCODING | typeof MOVING = ENCODING,
): string {
  const parts = scenes.map(({ scene, stage }) => {
    const { id, seconds, moves } = scene;
    const frames = Array.from({ length: Math.ceil(seconds) + 1 }, (_, second) =>
      // What a scene needs of the parts is the same in all its frames.
      frameAt({ ...stage, symbols: '' }, scene, second + 0.5),
    );
    return JSON.stringify([id, seconds, moves, stage.symbols, frames]);
  });
  return JSON.stringify([encoding, parts]);
}

/** Text that changes whenever the words in the file to keep would. */
export const wordsMadeFrom = (scenes: readonly Pick<Scene, 'captions' | 'seconds'>[]): string =>
  JSON.stringify(captionCues({ scenes: scenes as readonly Scene[] }));
