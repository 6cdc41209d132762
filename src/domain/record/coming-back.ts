import { placeOf } from './activity.ts';
import type { ActivityId, Planned, Statement } from './statement.ts';

/**
 * The plans that stand as they are, not edited since, the newest first, and the ids of those that the
 * learner was asked about, or has said something of unasked. In one go and with nothing made on the
 * way: it is looked up with every statement, and few of them are plans.
 */
function plansIn(record: readonly Statement[]): { plans: Planned[]; asked: Set<string> } {
  const planned: Planned[] = [];
  const replaced = new Set<string>();
  const asked = new Set<string>();
  for (const one of record) {
    if (one.verb === 'planned') {
      planned.push(one);
      for (const id of one.replaces ?? []) replaced.add(id);
    } else if (one.verb === 'asked' || one.verb === 'returned') asked.add(one.result.plan);
  }
  const plans = planned.filter(
    ({ id, result: { when, will } }) => !replaced.has(id) && (when !== '' || will !== ''),
  );
  return { plans: plans.reverse(), asked };
}

/** The newest plan that nobody has asked about yet, or null. Each is asked about once. */
export function planToAskAbout(record: readonly Statement[]): Planned | null {
  const { plans, asked } = plansIn(record);
  return plans.find(({ id }) => !asked.has(id)) ?? null;
}

/** The plan made at an activity, as it stands now, or null. */
export const planAt = (record: readonly Statement[], activity: ActivityId): Planned | null =>
  plansIn(record).plans.find(({ object }) => object === activity) ?? null;

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

/** The plans whose outcome was told: tried, or gone differently. “Not yet” leaves a plan open. */
export const toldPlans = (record: readonly Statement[]): ReadonlySet<string> =>
  new Set(
    record.flatMap((one) =>
      one.verb === 'returned' && one.result.outcome !== 'notYet' ? [one.result.plan] : [],
    ),
  );
