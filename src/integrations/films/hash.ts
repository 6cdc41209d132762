import { createHash } from 'node:crypto';
import { MOVING } from '../../domain/film/encoding.ts';
import { picturesMadeFrom, wordsMadeFrom, type Staged } from '../../domain/film/made-from.ts';

const short = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What a film was made from, as two hashes: what can be seen, and the words in the file to keep. */
export const hashesOf = (scenes: readonly Staged[]): { pictures: string; words: string } => ({
  pictures: short(picturesMadeFrom(scenes)),
  words: short(wordsMadeFrom(scenes.map(({ scene }) => scene))),
});

/** What a silent moment was made from, as a hash. */
export const hashOfMoving = (scene: Staged): string => short(picturesMadeFrom([scene], MOVING));
