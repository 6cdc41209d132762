import { readKept, type KeptShow } from '../domain/session/read-show.ts';
import type { Show } from '../domain/session/show.ts';

/**
 * What a session under way has to remember, to come back to after a crash: slide, length, start and
 * lateness. Nothing about people, and apart from the record, which pages for facilitators never open.
 */
const KEY = 'noticing:session';

/** Keeps where a session is; where storage is blocked the address alone remembers the slide. */
export function keepShow(module: string, show: Show, now: number): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ module, at: now, show } satisfies KeptShow));
  } catch {
    // The session goes on without it.
  }
}

/** Where this module's session was, if it was touched this evening; else null. */
export function keptShow(module: string, slides: readonly string[], now: number): Show | null {
  try {
    return readKept(localStorage.getItem(KEY), module, slides, now)?.show ?? null;
  } catch {
    return null;
  }
}

/** Forgets the session: somebody begins it anew. */
export function forgetShow(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept then.
  }
}
