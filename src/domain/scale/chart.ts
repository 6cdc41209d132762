/** A drawing of how one item's words moved, in units of its own: a row for each word, a column for each time. */
export interface Chart {
  width: number;
  height: number;
  /** The words, the furthest on top, each in lines short enough to stand beside the drawing. */
  rows: readonly { y: number; lines: readonly string[] }[];
  dots: readonly { x: number; y: number }[];
}

const LABELS = 130;
const WIDTH = 320;
const ROW = 34;
const LINE_LETTERS = 16;
const EDGE = 14;

/**
 * Lays a chart out.
 * @param words the response words in order
 * @param places which word was said each time, oldest first; null for one the scale has no more, which is left out
 */
export function chartOf(words: readonly string[], places: readonly (number | null)[]): Chart {
  const y = (place: number) => (words.length - 1 - place) * ROW + ROW / 2;
  const room = WIDTH - LABELS - 2 * EDGE;
  const step = places.length > 1 ? room / (places.length - 1) : 0;
  return {
    width: WIDTH,
    height: words.length * ROW,
    rows: words.map((one, place) => ({ y: y(place), lines: inLines(one) })),
    dots: places.flatMap((place, time) =>
      place === null ? [] : [{ x: round(LABELS + EDGE + time * step), y: y(place) }],
    ),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** At most two lines; what is left over shows as “…”. The table beside the drawing has every word whole. */
function inLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LETTERS) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const shown = lines.slice(0, 2).map((line) => cut(line));
  if (lines.length > 2) shown[1] = cut(`${shown[1] ?? ''} …`);
  return shown;
}

const cut = (line: string): string =>
  line.length <= LINE_LETTERS ? line : `${line.slice(0, LINE_LETTERS - 1).trimEnd()}…`;
