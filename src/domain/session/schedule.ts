import type { Kind, Length, WhenLate } from './session.ts';

/** What a plan needs to know of a segment: a whole one will do. */
export interface Plannable {
  id: string;
  kind: Kind;
  minutes: Readonly<Record<Length, number | null>>;
  late: WhenLate;
  least: number | null;
  turn: number;
}

/** A segment in its place in the evening. Times are minutes, counted from wherever `start` is. */
export interface Planned {
  id: string;
  kind: Kind;
  startsAt: number;
  endsAt: number;
  late: WhenLate;
  least: number | null;
  turn: number;
}

/** An evening: what comes when, and until when the room is booked. */
export interface Schedule {
  length: Length;
  startsAt: number;
  /** When the last segment ends, before the room has to be empty. */
  endsAt: number;
  bookedUntil: number;
  parts: readonly Planned[];
}

/** The segments that are in this length, one after the other from `start` (minutes from midnight, say). */
export function schedule(start: number, segments: readonly Plannable[], length: Length): Schedule {
  let at = start;
  const parts = segments.flatMap(({ id, kind, minutes, late, least, turn }) => {
    const planned = minutes[length];
    if (planned === null) return [];
    const startsAt = at;
    at += planned;
    return [{ id, kind, startsAt, endsAt: at, late, least, turn }];
  });
  return { length, startsAt: start, endsAt: at, bookedUntil: start + length, parts };
}

/** The segment that a moment falls into; null before the first and after the last. */
export const partAt = ({ parts }: Schedule, at: number): Planned | null =>
  parts.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt) ?? null;
