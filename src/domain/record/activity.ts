import type { ActivityId } from './statement.ts';

/** Where in the course an activity is. `lesson` and `module` are themselves activity ids. */
export interface Place {
  /** `attunement`, when the activity is in a module. */
  module: ActivityId | null;
  /** `attunement/receiving`, when it is a lesson or in one. */
  lesson: ActivityId | null;
}

/** Reads the place out of an id: `attunement/receiving#pause`, `quiz:attunement#q`, `moment:x`. */
export function placeOf(id: ActivityId): Place {
  const bare = id.split('#', 1)[0] ?? '';
  if (bare.startsWith('quiz:')) return { module: bare.slice('quiz:'.length), lesson: null };
  if (bare.includes(':')) return { module: null, lesson: null };
  const module = bare.split('/', 1)[0] ?? '';
  return { module, lesson: bare === module ? null : bare };
}

/** The id of the element that shows an activity, on whichever page has it; null for a whole page. */
export function anchorOf(id: ActivityId): string | null {
  const [bare = '', part] = id.split('#', 2);
  if (bare.startsWith('moment:')) return bare.replace(':', '-');
  if (part === undefined) return null;
  return bare.startsWith('quiz:') ? `question-${part}` : part;
}
