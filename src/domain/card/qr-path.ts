import { encodeQR } from 'qr';

/** A QR code to draw: a square of `size` units, quiet margin included, and the path of its dark ones. */
export interface QrPath {
  size: number;
  path: string;
}

/**
 * Four units of white on every side, as ISO/IEC 18004 asks for; phones find the corners by it.
 */
const MARGIN = 4;

/** How much of a code may be lost: on paper a quarter, creased or stained; on a screen little is. */
export type Spare = 'quartile' | 'low';

/** The QR code of a text, most often an address. */
export function qrPath(text: string, spare: Spare = 'quartile'): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: spare, border: MARGIN });
  const path = rows.flatMap((row, y) =>
    runsIn(row).map(([x, long]) => `M${x} ${y}h${long}v1h-${long}z`),
  );
  return { size: rows.length, path: path.join('') };
}

/** Where dark ones stand side by side in a row: the first, and how many. */
function runsIn(row: readonly boolean[]): [x: number, long: number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
