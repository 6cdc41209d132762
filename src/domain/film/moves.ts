import type { Easing, Motion, Move, Point, Switch } from './film.ts';

/** Where a part is at one moment. */
export interface State {
  slide: Point;
  turn: { degrees: number; about: Point };
  scale: { by: number; about: Point };
  opacity: number;
  shown: boolean;
}

const EASINGS: Record<Easing, (way: number) => number> = {
  gentle: (way) => way * way * (3 - 2 * way),
  steady: (way) => way,
  arrive: (way) => 1 - (1 - way) ** 2,
  leave: (way) => way * way,
};

/** Whether a move takes a while. */
export const isMotion = (move: Move): move is Motion =>
  move.kind !== 'show' && move.kind !== 'hide';

/** How far along a motion is at a time, from 0 to 1; there and back it ends at 0 again. */
export function wayAlong(
  { at: [start, end], easing = 'gentle', back = false, times = 1 }: Motion,
  time: number,
): number {
  if (time <= start) return 0;
  if (time >= end) return back ? 0 : 1;
  const turn = (((time - start) / (end - start)) * times) % 1;
  const way = back ? 1 - Math.abs(2 * turn - 1) : turn;
  return EASINGS[easing](way);
}

const between = (from: number, to: number, way: number): number => from + (to - from) * way;

/** The motion that decides at a time: the last of its kind to have begun, or the first. */
function deciding<M extends Motion>(motions: readonly M[], time: number): M | undefined {
  const inOrder = [...motions].sort((a, b) => a.at[0] - b.at[0]);
  return inOrder.filter(({ at }) => at[0] <= time).at(-1) ?? inOrder[0];
}

function shownAt(switches: readonly Switch[], time: number): boolean {
  const inOrder = [...switches].sort((a, b) => a.at - b.at);
  const last = inOrder.filter(({ at }) => at <= time).at(-1);
  // Before its first switch a part is what the switch changes it from.
  return last ? last.kind === 'show' : inOrder[0]?.kind !== 'show';
}

/** Where the part that these moves are about is at a time. No move: where it was drawn. */
export function stateAt(moves: readonly Move[], time: number): State {
  const of = <K extends Motion['kind']>(kind: K) =>
    deciding(
      moves.filter((move): move is Extract<Motion, { kind: K }> => move.kind === kind),
      time,
    );
  const slide = of('slide');
  const along = slide ? wayAlong(slide, time) : 0;
  const turn = of('turn');
  const scale = of('scale');
  const fade = of('fade');
  const value = (motion: { from: number; to: number } & Motion): number =>
    between(motion.from, motion.to, wayAlong(motion, time));
  return {
    slide: slide
      ? [between(slide.from[0], slide.to[0], along), between(slide.from[1], slide.to[1], along)]
      : [0, 0],
    turn: { degrees: turn ? value(turn) : 0, about: turn?.about ?? [0, 0] },
    scale: { by: scale ? value(scale) : 1, about: scale?.about ?? [0, 0] },
    opacity: fade ? value(fade) : 1,
    shown: shownAt(
      moves.filter((move) => !isMotion(move)),
      time,
    ),
  };
}

/** A number as a drawing has it: to a thousandth, without needless zeros or a negative nought. */
export const figure = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

/** The attributes that put a part where its state says: ` transform="…" opacity="…"`, or nothing. */
export function attributesOf({ slide, turn, scale, opacity, shown }: State): string {
  if (!shown || opacity <= 0) return ' display="none"';
  const pair = ([x, y]: Point) => `${figure(x)} ${figure(y)}`;
  const steps = [
    ...(slide.some(Boolean) ? [`translate(${pair(slide)})`] : []),
    ...(turn.degrees === 0 ? [] : [`rotate(${figure(turn.degrees)} ${pair(turn.about)})`]),
    ...(scale.by === 1
      ? []
      : [
          `translate(${pair(scale.about)})`,
          `scale(${figure(scale.by)})`,
          `translate(${pair([-scale.about[0], -scale.about[1]])})`,
        ]),
  ];
  return (
    (steps.length > 0 ? ` transform="${steps.join(' ')}"` : '') +
    (opacity < 1 ? ` opacity="${figure(opacity)}"` : '')
  );
}
