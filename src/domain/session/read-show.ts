import { LENGTHS } from './session.ts';
import { ROOM_MOST, TEXT_STEPS, type Late, type Show } from './show.ts';

/** What windows say to each other: where are you, and here I am. */
export type Message = { kind: 'ask' } | { kind: 'is'; show: Show };

/** What is kept of a session, to come back to after a crash. */
export interface KeptShow {
  module: string;
  /** When it was last touched, in milliseconds. */
  at: number;
  show: Show;
}

/** After this nobody comes back to an evening: six hours, in milliseconds. */
export const FRESH_FOR = 6 * 60 * 60 * 1000;

/** A message from another window; null when it is none of ours, or of another version. */
export function readMessage(data: unknown, slides: readonly string[]): Message | null {
  if (!isObject(data)) return null;
  if (data['kind'] === 'ask') return { kind: 'ask' };
  const show = data['kind'] === 'is' ? readShow(data['show'], slides) : null;
  return show && { kind: 'is', show };
}

/** What was kept of this module’s session; null when there is none that is fresh and whole. */
export function readKept(
  text: string | null,
  module: string,
  slides: readonly string[],
  now: number,
): KeptShow | null {
  const data = parsed(text);
  if (!isObject(data) || data['module'] !== module || !isCount(data['at'])) return null;
  if (Math.abs(now - data['at']) > FRESH_FOR) return null;
  const show = readShow(data['show'], slides);
  return show && { module, at: data['at'], show };
}

/** A show, field by field; null when one is not as it should be, or its slide is not in the session. */
export function readShow(data: unknown, slides: readonly string[]): Show | null {
  if (!isObject(data)) return null;
  const { turn, length, slide, blank, text, start, late, room } = data;
  const known = LENGTHS.find((one) => one === length);
  if (!isCount(turn) || !known || typeof slide !== 'string' || !slides.includes(slide)) return null;
  if (typeof blank !== 'boolean' || !isCount(text) || text >= TEXT_STEPS.length) return null;
  if (start !== null && !isMinutes(start)) return null;
  if (!Array.isArray(late) || late.length > 50 || !late.every(isLate)) return null;
  if (!isObject(room) || !Object.values(room).every(isShort)) return null;
  return {
    turn,
    length: known,
    slide,
    blank,
    text,
    start,
    late: late.map(({ now, minutes, spared }) => ({ now, minutes, spared })),
    room: room as Show['room'],
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMinutes = (value: unknown): value is number => Number.isFinite(value);

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isShort = (value: unknown): boolean => typeof value === 'string' && value.length <= ROOM_MOST;

const isLate = (value: unknown): value is Late =>
  isObject(value) &&
  isMinutes(value['now']) &&
  isMinutes(value['minutes']) &&
  Array.isArray(value['spared']) &&
  value['spared'].every((id) => typeof id === 'string');
