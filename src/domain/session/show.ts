import { evening, openSlides, type Told } from './evening.ts';
import type { Length } from './session.ts';

/** A time that the rest of the evening was timed again: what late.ts needs to do it once more. */
export interface Late {
  now: number;
  minutes: number;
  spared: readonly string[];
}

/**
 * A session under way, as every window shows it: whole and small, so that one message is all that a
 * window needs which was opened late. Nothing in it is about a person.
 */
export interface Show {
  /** Counts the changes: of two shows the one with more is taken. */
  turn: number;
  length: Length;
  /** The id of the slide. */
  slide: string;
  blank: boolean;
  /** Steps of larger text, from 0. */
  text: number;
  /** When the evening starts, in local minutes; null until somebody says. */
  start: number | null;
  late: readonly Late[];
  /** What the room’s activities have to remember, each as a short text, by the activity’s id. */
  room: Readonly<Record<string, string>>;
}

/** What can happen to a show. */
export type ShowEvent =
  | { type: 'on' | 'back' | 'first' | 'last' | 'blank' | 'larger' | 'smaller' | 'undo' }
  | { type: 'go'; slide: string }
  | { type: 'number'; number: number }
  | { type: 'length'; length: Length }
  | { type: 'start'; at: number }
  | ({ type: 'late' } & Late)
  | { type: 'room'; activity: string; state: string };

/** How much larger than usual text can be, by steps. */
export const TEXT_STEPS = [1, 1.15, 1.3, 1.5, 1.75] as const;

/** The most letters that an activity may have remembered. */
export const ROOM_MOST = 2000;

/** A session that nobody has started, at its first slide. */
export const unstarted = (segments: readonly Told[], length: Length): Show => ({
  turn: 0,
  length,
  slide: segments.flatMap(({ slides }) => slides)[0] ?? '',
  blank: false,
  text: 0,
  start: null,
  late: [],
  room: {},
});

/** A show after an event. What changes nothing gives the same show back. */
export function after(show: Show, event: ShowEvent, segments: readonly Told[]): Show {
  const change = changed(show, event, segments);
  const news = Object.entries(change).some(([name, value]) => show[name as keyof Show] !== value);
  return news ? { ...show, ...change, turn: show.turn + 1 } : show;
}

/** Of two shows the later one. Both sides of a draw choose alike, so that windows cannot fall apart. */
export function later(one: Show, other: Show): Show {
  if (one.turn !== other.turn) return one.turn > other.turn ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

function changed(show: Show, event: ShowEvent, segments: readonly Told[]): Partial<Show> {
  const all = segments.flatMap(({ slides }) => slides);
  /** Whoever goes somewhere wants to see it. */
  const to = (slide: string | undefined): Partial<Show> =>
    slide !== undefined && all.includes(slide) ? { slide, blank: false } : {};
  switch (event.type) {
    case 'on':
      return to(nextSlide(show, segments) ?? show.slide);
    case 'back':
      return to(slideBefore(show, segments) ?? show.slide);
    case 'first':
      return to(openSlides(evening(show, segments), segments)[0]);
    case 'last':
      return to(openSlides(evening(show, segments), segments).at(-1));
    case 'go':
      return to(event.slide);
    case 'number':
      return to(all[event.number - 1]);
    case 'blank':
      return { blank: !show.blank };
    case 'larger':
      return { text: Math.min(show.text + 1, TEXT_STEPS.length - 1) };
    case 'smaller':
      return { text: Math.max(show.text - 1, 0) };
    case 'length':
      // Another length is another plan: what was agreed about the old one says nothing about it.
      return event.length === show.length ? {} : { length: event.length, late: [] };
    case 'start':
      return event.at === show.start ? {} : { start: event.at, late: [] };
    case 'late': {
      if (show.start === null) return {};
      const { now, minutes, spared } = event;
      return { late: [...show.late, { now, minutes, spared }] };
    }
    case 'undo':
      return show.late.length === 0 ? {} : { late: show.late.slice(0, -1) };
    case 'room':
      return event.state.length > ROOM_MOST || show.room[event.activity] === event.state
        ? {}
        : { room: { ...show.room, [event.activity]: event.state } };
  }
}

/** The slide that comes next, over those that are not in this evening; null after the last. */
export function nextSlide(show: Show, segments: readonly Told[]): string | null {
  const all = segments.flatMap(({ slides }) => slides);
  const open = new Set(openSlides(evening(show, segments), segments));
  return all.slice(all.indexOf(show.slide) + 1).find((slide) => open.has(slide)) ?? null;
}

function slideBefore(show: Show, segments: readonly Told[]): string | null {
  const all = segments.flatMap(({ slides }) => slides);
  const open = new Set(openSlides(evening(show, segments), segments));
  const before = all.slice(0, Math.max(0, all.indexOf(show.slide)));
  return before.filter((slide) => open.has(slide)).at(-1) ?? null;
}
