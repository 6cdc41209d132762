import type { Clock } from '../../domain/review/today.ts';

/** What the time is, and when the reader’s day began. */
export function clockNow(now = new Date()): Clock {
  const startOfDay = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return { now: now.getTime(), startOfDay: startOfDay.getTime() };
}
