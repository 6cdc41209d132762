import { placeOf } from './activity.ts';
import type { ActivityId, Planned, Statement } from './statement.ts';

/** The plans that stand as they are, not edited since, the newest first. */
function plans(record: readonly Statement[]): Planned[] {
  const replaced = new Set(
    record.flatMap((one) => (one.verb === 'planned' ? (one.replaces ?? []) : [])),
  );
  return record
    .filter(
      (one): one is Planned =>
        one.verb === 'planned' &&
        !replaced.has(one.id) &&
        (one.result.when !== '' || one.result.will !== ''),
    )
    .reverse();
}

/** The ids of plans that the learner was asked about, or has said something of unasked. */
const asked = (record: readonly Statement[]): Set<string> =>
  new Set(
    record.flatMap((one) =>
      one.verb === 'asked' || one.verb === 'returned' ? [one.result.plan] : [],
    ),
  );

/** The newest plan that nobody has asked about yet, or null. Each is asked about once. */
export function planToAskAbout(record: readonly Statement[]): Planned | null {
  const known = asked(record);
  return plans(record).find(({ id }) => !known.has(id)) ?? null;
}

/** The plan made at an activity, as it stands now, or null. */
export const planAt = (record: readonly Statement[], activity: ActivityId): Planned | null =>
  plans(record).find(({ object }) => object === activity) ?? null;

/**
 * The modules in which an initiative was answered: the learner has kept what the other person did.
 * Their mark gains its second arc. What was tried and met with nothing counts, once it is told.
 */
export function answeredModules(record: readonly Statement[]): Set<ActivityId> {
  return new Set(
    record.flatMap((one) => {
      if (one.verb !== 'returned' || one.result.text.trim() === '') return [];
      const { module } = placeOf(one.object);
      return module === null ? [] : [module];
    }),
  );
}
