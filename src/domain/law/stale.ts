/** How long what was checked may be leant on, in months. */
export const FRESH_MONTHS = 12;

/**
 * Whether something last checked on a day should be checked again.
 * @param checked a day, `2026-11-24`
 * @param now the day it is read
 */
export function isStale(checked: string, now: Date): boolean {
  const until = new Date(`${checked}T00:00:00Z`);
  until.setUTCMonth(until.getUTCMonth() + FRESH_MONTHS);
  return now > until;
}
