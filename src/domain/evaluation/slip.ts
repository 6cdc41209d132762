/**
 * An evaluation slip: what somebody who was at a session says of it, as a file for whoever held it. No
 * name, no time of day, nothing from the record.
 */

/** How our files say what they are. */
export const SLIP_FORMAT = 'noticing-slip';
/** Of the shape below. Files written today must be readable for good. */
export const SLIP_VERSION = 1;
/** All of somebody’s words together, in UTF-8, so that forty slips are a small thing to carry. */
export const SLIP_BYTES = 300;

/** Two outcomes, looked at twice from now: 1 to 10, or null when it was left open. */
export interface Looked {
  before: number | null;
  now: number | null;
}

/** What a slip says. */
export interface Slip {
  format: typeof SLIP_FORMAT;
  version: typeof SLIP_VERSION;
  /** Eight letters and digits by chance, so that one slip given twice counts once. It names nobody. */
  id: string;
  /** The session’s name or id, as the facilitator gave it; may be empty. */
  session: string;
  /** The day it was filled in: `2026-03-09`. */
  day: string;
  /** “I know what VIG is for” and “I can use something of it”. */
  knowing: Looked;
  using: Looked;
  try: string;
  inTheWay: string;
  else: string;
}

/** Its fields that hold words. */
export const slipWords = ['try', 'inTheWay', 'else'] as const;

/** How many bytes a text takes in UTF-8. */
export const bytesOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);

/** How many bytes of words are left in a slip; less than none when there are too many. */
export const bytesLeft = (slip: Pick<Slip, (typeof slipWords)[number]>): number =>
  SLIP_BYTES - slipWords.reduce((sum, name) => sum + bytesOf(slip[name]), 0);

/** A slip as the text of its file. */
export const slipText = (slip: Slip): string =>
  `${JSON.stringify(
    {
      format: SLIP_FORMAT,
      version: SLIP_VERSION,
      id: slip.id,
      session: slip.session,
      day: slip.day,
      knowing: { before: slip.knowing.before, now: slip.knowing.now },
      using: { before: slip.using.before, now: slip.using.now },
      try: slip.try,
      inTheWay: slip.inTheWay,
      else: slip.else,
    },
    null,
    1,
  )}\n`;

/** The name of its file: the day and its id, so that forty in one folder do not collide. */
export const slipName = ({ day, id }: Slip): string => `noticing-slip-${day}-${id}.json`;

/** A slip, or why a file is none. `where` is the first field that is wrong. */
export type ReadSlip =
  | { ok: true; slip: Slip }
  | { ok: false; code: 'not-json' | 'not-ours' | 'newer' | 'too-long' }
  | { ok: false; code: 'damaged'; where: string };

type Shape = Record<string, unknown>;
const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMark = (value: unknown): value is number | null =>
  value === null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10);
const isLooked = (value: unknown): value is Looked & Shape =>
  isShape(value) &&
  isMark(value['before']) &&
  isMark(value['now']) &&
  Object.keys(value).length === 2;

const FIELDS = ['format', 'version', 'id', 'session', 'day', 'knowing', 'using', ...slipWords];
const SESSION_BYTES = 100;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The first field that is not as it must be, or null. */
function wrongIn(raw: Shape): string | null {
  const unknown = Object.keys(raw).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) return unknown;
  for (const name of ['knowing', 'using']) if (!isLooked(raw[name])) return name;
  for (const name of ['session', ...slipWords]) if (typeof raw[name] !== 'string') return name;
  if (typeof raw['id'] !== 'string' || !/^[a-z\d]{8}$/.test(raw['id'])) return 'id';
  if (bytesOf(raw['session'] as string) > SESSION_BYTES) return 'session';
  const { day } = raw;
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? null : 'day';
}

/** Reads a slip whole or not at all. */
export function readSlip(text: string): ReadSlip {
  const raw = parsed(text);
  if (raw === undefined) return { ok: false, code: 'not-json' };
  if (!isShape(raw) || raw['format'] !== SLIP_FORMAT) return { ok: false, code: 'not-ours' };
  const { version } = raw;
  if (typeof version === 'number' && version > SLIP_VERSION) return { ok: false, code: 'newer' };
  const where = version === SLIP_VERSION ? wrongIn(raw) : 'version';
  if (where !== null) return { ok: false, code: 'damaged', where };
  const slip = raw as unknown as Slip;
  return bytesLeft(slip) < 0 ? { ok: false, code: 'too-long' } : { ok: true, slip };
}
