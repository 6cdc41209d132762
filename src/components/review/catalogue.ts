import { placeOf } from '../../domain/record/activity.ts';
import type { ActivityId } from '../../domain/record/statement.ts';
import type { Catalogue, Returnable } from '../../domain/review/catalogue.ts';
import type { Activities, Activity } from '../journal/activities.ts';

/** Moments that no lesson shows come as if from a module of their own. */
const NO_MODULE = 'noticing';

function returnable(id: ActivityId, { in: lessons = [], points }: Activity): Returnable | null {
  const first = lessons[0] ? placeOf(lessons[0]).module : null;
  if (id.startsWith('quiz:')) {
    const module = placeOf(id).module ?? '';
    return { kind: 'question', module, ...(points === undefined ? {} : { points }) };
  }
  if (id.startsWith('moment:')) return { kind: 'moment', module: first ?? NO_MODULE };
  if (id.startsWith('term:')) return { kind: 'term', module: first ?? NO_MODULE, lessons };
  return null;
}

/**
 * What of the course can come back, from its index.
 * @param without ids that the index has and their page has not: the two were built at different times
 */
export function catalogueOf(
  activities: Activities,
  without: ReadonlySet<ActivityId> = new Set(),
): Catalogue {
  return Object.fromEntries(
    Object.entries(activities).flatMap(([id, activity]) => {
      const one = without.has(id) ? null : returnable(id, activity);
      return one ? [[id, one]] : [];
    }),
  );
}
