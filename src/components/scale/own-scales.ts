import { adoptedIn } from '../../domain/scale/adopted.ts';
import type { Scale } from '../../domain/scale/scale.ts';
import type { Statement } from '../../domain/record/statement.ts';

/** Our own scales; null when they cannot be had just now. */
export async function fetchScales(): Promise<readonly Scale[] | null> {
  try {
    const base = document.documentElement.dataset['base'] ?? '';
    const answer = await fetch(`${base}/scales.json`);
    return answer.ok ? ((await answer.json()) as readonly Scale[]) : null;
  } catch {
    return null;
  }
}

/** A scale that the learner has loaded, and where it came from. */
export interface Loaded {
  scale: Scale;
  file: string;
  /** When it was loaded. */
  at: string;
}

/**
 * The scales that the learner has loaded, by id. They were checked when they were loaded; they are
 * checked again, since a backup may have been changed by hand.
 */
export async function loadedScales(
  record: readonly Statement[],
): Promise<ReadonlyMap<string, Loaded>> {
  const adopted = adoptedIn(record);
  if (adopted.size === 0) return new Map();
  const { shapeScale } = await import('../../domain/scale/scale-shape.ts');
  const found = new Map<string, Loaded>();
  for (const [id, { result, at }] of adopted) {
    const shaped = shapeScale(parsed(result.text));
    if (shaped.ok) found.set(id, { scale: shaped.scale, file: result.file, at });
  }
  return found;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
