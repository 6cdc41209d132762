/**
 * A film as the rules see it: scenes one after the other, each a drawing whose named parts move, with
 * words under it. All times are seconds; within a scene they count from its start.
 */

/** A place in a drawing, in its own units. */
export type Point = readonly [x: number, y: number];

/** How a move sets off and arrives: `gentle` does both softly. */
export type Easing = 'gentle' | 'steady' | 'arrive' | 'leave';

interface Timed {
  /** The id of a `<g>` in the scene's drawing, or `camera` for all of it. */
  part: string;
  easing?: Easing | undefined;
  /** Whether it goes there and back again. */
  back?: boolean | undefined;
  /** How many times it does so, evenly within `at`. */
  times?: number | undefined;
}

interface Lasting extends Timed {
  at: readonly [start: number, end: number];
}
interface Slide extends Lasting {
  kind: 'slide';
  from: Point;
  to: Point;
}
/** Turning is in degrees, growing in times. `about` is the place that stays where it is. */
interface Around<Kind> extends Lasting {
  kind: Kind;
  from: number;
  to: number;
  about: Point;
}
interface Fade extends Lasting {
  kind: 'fade';
  from: number;
  to: number;
}

/** Something that takes a while: where a part is before, and where it is after. */
export type Motion = Slide | Around<'turn'> | Around<'scale'> | Fade;

/** Something that is so from one moment on: a face that becomes a smile. */
export interface Switch {
  part: string;
  kind: 'show' | 'hide';
  at: number;
}

/** What a part does. */
export type Move = Motion | Switch;

/** Words under the picture. A line break in `text` is one on the screen. */
export interface Caption {
  text: string;
  from: number;
  to: number;
}

/** One drawing and what happens in it. */
export interface Scene {
  id: string;
  seconds: number;
  drawing: string;
  /** What can be seen, for whoever cannot see it. */
  picture: string;
  /** Where a chapter begins, its name. */
  chapter?: string | undefined;
  /** The moment that stands for the scene in the story strip; left out, half way. */
  still?: number | undefined;
  captions: readonly Caption[];
  moves: readonly Move[];
}

/** A film. */
export interface Film {
  title: string;
  scenes: readonly Scene[];
}
