import { readSlip, SLIP_FORMAT, SLIP_VERSION, slipText, type ReadSlip, type Slip } from './slip.ts';

/**
 * A slip short enough for a QR code that a phone’s screen can show and another’s camera read: the same
 * fields in a fixed order, without their names. The file spends some 200 bytes on those.
 */

/** What the text in a code begins with. */
const MARK = 'noticing-slip-code';

/** A slip as the text of its QR code. A contract, like the file. */
export const slipCode = (slip: Slip): string =>
  JSON.stringify([
    MARK,
    SLIP_VERSION,
    slip.id,
    slip.session,
    slip.day,
    slip.knowing.before,
    slip.knowing.now,
    slip.using.before,
    slip.using.now,
    slip.try,
    slip.inTheWay,
    slip.else,
  ]);

const FIELDS = 12;

/** Reads what was scanned, pasted or in a file: a slip’s code or its file’s text, whole or not at all. */
export function readEither(text: string): ReadSlip {
  if (!text.trimStart().startsWith(`["${MARK}"`)) return readSlip(text);
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { ok: false, code: 'not-json' };
  }
  const [, version, id, session, day, kb, kn, ub, un, ...words] = list as unknown[];
  if (typeof version === 'number' && version > SLIP_VERSION) return { ok: false, code: 'newer' };
  if ((list as unknown[]).length !== FIELDS) return { ok: false, code: 'damaged', where: 'length' };
  const [tried, inTheWay, other] = words;
  const file = {
    format: SLIP_FORMAT,
    version,
    id,
    session,
    day,
    knowing: { before: kb, now: kn },
    using: { before: ub, now: un },
    try: tried,
    inTheWay,
    else: other,
  };
  const read = readSlip(JSON.stringify(file));
  return read.ok ? readSlip(slipText(read.slip)) : read;
}
