import { clock, minutesOf } from '../../domain/session/clock.ts';

/** Minutes of this place's own time since 1970, with their fraction: what `clock` says as people write it. */
export const nowHere = (date = new Date()): number =>
  date.getTime() / 60_000 - date.getTimezoneOffset();

/** When a time of day is today, in the same minutes; null when it is none. */
export function todayAt(time: string, now = nowHere()): number | null {
  const minutes = minutesOf(time);
  return minutes === null ? null : Math.floor(now / 1440) * 1440 + minutes;
}

/** Minutes as they are said: “4 min left”, “2 min over”. */
export const leftInWords = (minutes: number): string =>
  minutes >= 0 ? `${Math.ceil(minutes)} min left` : `${Math.ceil(-minutes)} min over`;

/** How a session stands against its plan, in words that alarm nobody. */
export const behindInWords = (behind: number): string =>
  behind >= 1
    ? `${Math.floor(behind)} min behind`
    : behind <= -1
      ? `${Math.floor(-behind)} min ahead`
      : 'On time';

/** A time of day. */
export const timeOf = clock;
