import type { ActivityId, Statement, Walked } from '../record/statement.ts';
import type { Path } from './path.ts';

/** One way somebody went, as far as they went. */
export interface WalkSoFar {
  path: Path;
  /** The step they came to. */
  at: string;
  /** Whether that was an ending, as the walkthrough was then. */
  ended: boolean;
  /** When they were last on it. ISO 8601, UTC. */
  lastAt: string;
}

/** What a record calls a walkthrough. */
export const walkActivity = (walk: string): ActivityId => `walk:${walk}`;

/** What a record calls a step of one; a prompt in it goes on with `#`. */
export const stepActivity = (walk: string, step: string): ActivityId => `walk:${walk}/${step}`;

const chosen = (path: Path): string => path.map(({ choice }) => `${choice}.`).join('');

/**
 * The ways that somebody went through a walkthrough, the one they were last on first. Each statement holds its whole
 * way from the start, so that two tabs cannot take each other's; one that another goes on from is part of that one, and
 * whoever went back and chose otherwise has two. One way gone twice is one.
 */
export function walksOf(record: readonly Statement[], walk: string): WalkSoFar[] {
  const ways = new Map<string, Walked>();
  for (const one of record) {
    if (one.verb !== 'walked' || one.object !== walkActivity(walk)) continue;
    const key = chosen(one.result.path);
    // To come by again is to be last there, so it moves to the end.
    ways.delete(key);
    ways.set(key, one);
  }
  const keys = [...ways.keys()];
  return [...ways]
    .filter(([key]) => !keys.some((other) => other !== key && other.startsWith(key)))
    .map(([, { result, at }]) => ({ ...result, lastAt: at }))
    .reverse();
}

/** Whether the record's last word on a walkthrough is this way already, so that nothing need be kept. */
export function isLastWay(record: readonly Statement[], walk: string, path: Path): boolean {
  const last = record
    .filter((one) => one.verb === 'walked' && one.object === walkActivity(walk))
    .at(-1);
  return last?.verb === 'walked' && chosen(last.result.path) === chosen(path);
}
