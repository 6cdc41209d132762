/** A stretch of days, both included, as `2026-03-09`; null where it has no end on that side. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** Everything there is. */
export const always: Period = { from: null, to: null };

/** The day of a time in the reader’s own zone. `offsetMinutes` as `Date.getTimezoneOffset()` has it. */
export const dayIn = (at: string, offsetMinutes: number): string =>
  new Date(Date.parse(at) - offsetMinutes * 60_000).toISOString().slice(0, 10);

/** The twelve months that end with a day. */
export function yearTo(day: string): Period {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  date.setUTCDate(date.getUTCDate() + 1);
  return { from: date.toISOString().slice(0, 10), to: day };
}

/** Whether a day is in a period. A period that ends before it begins holds none. */
export const holds = ({ from, to }: Period, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);
