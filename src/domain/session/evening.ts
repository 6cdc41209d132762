import { late } from './late.ts';
import { schedule, type Plannable, type Planned, type Schedule } from './schedule.ts';
import type { Session } from './session.ts';
import type { Show } from './show.ts';

/** A segment as the presenter has it: what is planned, what it is called, and the ids of its slides. */
export interface Told extends Plannable {
  title: string;
  slides: readonly string[];
}

/** What the presenter needs of a session, and no word more. */
export const toldOf = ({ segments }: Session): Told[] =>
  segments.map(({ id, title, kind, minutes, late: whenLate, least, turn, slides }) => ({
    id,
    title,
    kind,
    minutes,
    late: whenLate,
    least,
    turn,
    slides: slides.map((slide) => slide.id),
  }));

/** The evening as it stands: the plan from its start, timed again each time that somebody said “late”. */
export const evening = (
  { start, length, late: times }: Pick<Show, 'start' | 'length' | 'late'>,
  segments: readonly Told[],
): Schedule =>
  times.reduce(
    (plan, { now, minutes, spared }) => late(plan, now, minutes, spared).plan,
    schedule(start ?? 0, segments, length),
  );

/** The slides of what is still in the evening. */
export const openSlides = ({ parts }: Schedule, segments: readonly Told[]): string[] =>
  segments.filter(({ id }) => parts.some((part) => part.id === id)).flatMap(({ slides }) => slides);

/** The segment that a slide stands in. */
export const segmentOf = (slide: string, segments: readonly Told[]): Told | null =>
  segments.find(({ slides }) => slides.includes(slide)) ?? null;

/** Where an evening is, against its plan. Minutes, with their fractions. */
export interface Standing {
  part: Planned;
  /** What is left of the segment; below 0 it is over its time. */
  left: number;
  /** What is left until the last segment ends. */
  leftOfAll: number;
  /** How far behind the plan the slide is; below 0 it is ahead. */
  behind: number;
}

/** Where the evening is at `now`, with a segment on; null when that segment is not in it. */
export function standing(plan: Schedule, segment: string, now: number): Standing | null {
  const part = plan.parts.find(({ id }) => id === segment);
  if (!part) return null;
  const behind =
    now > part.endsAt ? now - part.endsAt : now < part.startsAt ? now - part.startsAt : 0;
  return { part, left: part.endsAt - now, leftOfAll: plan.endsAt - now, behind };
}
