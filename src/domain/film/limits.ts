import type { Caption, Film, Scene } from './film.ts';
import { isMotion } from './moves.ts';
import { lengthOf } from './timeline.ts';

/** What a film is held to, by whom it is for. */
export interface Limits {
  lines: number;
  /** Characters on a line. */
  width: number;
  /** Characters a second. */
  pace: number;
  least: number;
  most: number;
}

/** From young to grown: a child is read to, and a slower reader reads too. */
export const LIMITS: Record<'children' | 'everyone', Limits> = {
  children: { lines: 2, width: 37, pace: 9, least: 40, most: 55 },
  everyone: { lines: 2, width: 37, pace: 12, least: 60, most: 110 },
};

/** A thing about a caption that whoever reads it would mind. */
export type CaptionFault =
  | { fault: 'lines'; found: number }
  | { fault: 'width'; found: number }
  | { fault: 'pace'; found: number }
  | { fault: 'overlap' }
  | { fault: 'outside' };

/** What is wrong with a caption, given the one before it in its scene. */
export function captionFaults(
  { text, from, to }: Caption,
  before: Caption | undefined,
  { seconds }: Pick<Scene, 'seconds'>,
  limits: Limits,
): CaptionFault[] {
  const lines = text.trim().split(/\s*\n\s*/);
  const longest = Math.max(...lines.map(({ length }) => length));
  const pace = lines.join(' ').length / Math.max(to - from, 0.001);
  return [
    ...(lines.length > limits.lines ? [{ fault: 'lines' as const, found: lines.length }] : []),
    ...(longest > limits.width ? [{ fault: 'width' as const, found: longest }] : []),
    ...(pace > limits.pace ? [{ fault: 'pace' as const, found: pace }] : []),
    ...(before && before.to > from ? [{ fault: 'overlap' as const }] : []),
    ...(from < 0 || to > seconds || to <= from ? [{ fault: 'outside' as const }] : []),
  ];
}

/** How many seconds a film is too long, or too short (negative); 0 when it is right. */
export function lengthFault(film: Pick<Film, 'scenes'>, { least, most }: Limits): number {
  const seconds = lengthOf(film);
  return seconds > most ? seconds - most : seconds < least ? seconds - least : 0;
}

/** The quickest that a part may come and go: three times a second is where flashing begins (WCAG 2.3.1). */
const SETTLED = 0.4;

/** A part that flashes: it comes, or goes, too soon after the last time. Blinking eyes are no bigger than eyes. */
export function flashing({ moves }: Pick<Scene, 'moves'>): string[] {
  const times = new Map<string, number[]>();
  for (const move of moves) {
    const list = times.get(move.part) ?? [];
    if (!isMotion(move)) list.push(move.at);
    else if (move.kind === 'fade') {
      const [start, end] = move.at;
      const turns = (move.times ?? 1) * (move.back ? 2 : 1);
      for (let turn = 0; turn < turns; turn++) list.push(start + ((end - start) * turn) / turns);
    }
    times.set(move.part, list);
  }
  return [...times]
    .filter(([, list]) =>
      list.sort((a, b) => a - b).some((at, place) => at - (list[place - 1] ?? -1) < SETTLED),
    )
    .map(([part]) => part);
}
