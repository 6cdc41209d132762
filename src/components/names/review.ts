import type { Found } from '../../domain/names/kinds.ts';
import { isFine, keyOf } from './fine.ts';
import { looking } from './looking.ts';

/** Words that are about to leave, and what the reader knows them as. */
export interface Place {
  where: string;
  text: string;
}

/** Something found, and everywhere it stands. */
export interface Sighting {
  found: Found;
  where: readonly string[];
}

/**
 * What looks like a name and the like in words that are about to be exported or printed, each once with
 * where it stands. What was called fine on this page is left out.
 */
export async function review(places: readonly Place[]): Promise<Sighting[]> {
  const look = await looking();
  const seen = new Map<string, { found: Found; where: Set<string> }>();
  for (const { where, text } of places) {
    for (const found of look(text)) {
      if (isFine(found)) continue;
      const before = seen.get(keyOf(found));
      if (before) before.where.add(where);
      else seen.set(keyOf(found), { found, where: new Set([where]) });
    }
  }
  return [...seen.values()].map(({ found, where }) => ({ found, where: [...where] }));
}
