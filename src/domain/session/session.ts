/** The two lengths that a room is booked for, in minutes. */
export const LENGTHS = [60, 90] as const;

/** How long the room is booked for, in minutes. */
export type Length = (typeof LENGTHS)[number];

/** What may be planned of a booked length, in minutes: the rest is for chairs, coats and a late start. */
export const PLANNED: Readonly<Record<Length, readonly [least: number, most: number]>> = {
  60: [54, 56],
  90: [82, 85],
};

/** How long a return visit to a team meeting takes, in minutes. */
export const RETURN = 15;

/** The most words of a slide, quotations left out. */
export const SLIDE_WORDS = 25;

/** What people are busy with in a segment. */
export const KINDS = [
  'arrive',
  'talk',
  'pairs',
  'whole group',
  'look',
  'write',
  'break',
  'close',
] as const;

/** What people are busy with in a segment. */
export type Kind = (typeof KINDS)[number];

/** The kinds in which the people in the room talk, look, write or move: all but being told, and a break. */
export const DOING: ReadonlySet<Kind> = new Set(['pairs', 'whole group', 'look', 'write']);

/** What happens to a segment when the evening runs late. */
export type WhenLate = 'keep' | 'shorten' | 'skip';

/** A part of the evening. */
export interface Segment {
  /** Permanent within the session. */
  id: string;
  title: string;
  kind: Kind;
  energy: string;
  /** Minutes by booked length; null where it is not in that length. */
  minutes: Readonly<Record<Length, number | null>>;
  late: WhenLate;
  /** The fewest minutes it can be done in; null where it is whole or not at all. */
  least: number | null;
  /** Which gives way first: 1 before 2. */
  turn: number;
  slides: readonly Slide[];
  activities: readonly Activity[];
  /** Whether words stand in it outside every tag, where no view could tell whose they are. */
  loose: boolean;
  /** All its words, for what is looked for in them. */
  text: string;
  /** In the file it was read from, counted from 1. */
  line: number;
}

/** A slide: few words, never read aloud. */
export interface Slide {
  /** Permanent within the session; its address is `#id`. */
  id: string;
  title: string;
  /** How many words it shows, title included and quotations left out. */
  words: number;
  /** Whether there is anything for the facilitator to say and do with it. */
  noted: boolean;
  /** Ids of questions from earlier sessions that it asks. */
  asks: readonly string[];
  line: number;
}

/** Something that the room does. */
export interface Activity {
  /** Permanent within the session. */
  id: string;
  title: string;
  moment: string | null;
  case: string | null;
  walk: string | null;
  /** How it is done without a screen. */
  noScreen: string;
  line: number;
}

/** Part of the visit to a team meeting, three to six weeks later. */
export interface ReturnPart {
  /** Permanent within the session. */
  id: string;
  title: string;
  minutes: number;
  line: number;
}

/** A session as its file has it: what is counted, timed and pointed at. The words are drawn from the file. */
export interface Session {
  segments: readonly Segment[];
  returning: readonly ReturnPart[];
  /** Which printed side each part of the handout is for, in order. */
  handout: readonly { side: number; line: number }[];
}

/** The segments that are in a length, with their minutes there. */
export const inLength = (
  { segments }: Pick<Session, 'segments'>,
  length: Length,
): (Segment & { planned: number })[] =>
  segments.flatMap((segment) => {
    const planned = segment.minutes[length];
    return planned === null ? [] : [{ ...segment, planned }];
  });

/** Every slide, in the order of the file; with a length, those that are in it. */
export const slidesOf = (session: Session, length?: Length): Slide[] =>
  (length ? inLength(session, length) : session.segments).flatMap(({ slides }) => slides);

/** What the room does with a slide: the activities that stand after it and before the next one. */
export function activitiesWith(segment: Segment, slide: string): Activity[] {
  const at = segment.slides.findIndex(({ id }) => id === slide);
  const from = segment.slides[at]?.line;
  const to = segment.slides[at + 1]?.line ?? Infinity;
  return from === undefined
    ? []
    : segment.activities.filter(({ line }) => line > from && line < to);
}
