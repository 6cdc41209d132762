/** The quarters of an A4 sheet that is folded twice. */
export const QUARTERS = 4;

/** How closely a sheet is set: with room to write under each question, with a line, or with none. */
export type Setting = 'roomy' | 'close' | 'tight';

/** A sheet laid out: for each piece of text, in order, the quarter it stands in, counted from 0. */
export interface Pocket {
  setting: Setting;
  quarters: number[];
}

/** Millimetres that pocket.css gives: a quarter's height for questions, a line, what stands under a question. */
const SETTINGS: readonly {
  name: Setting;
  room: number;
  line: number;
  under: number;
  letters: number;
}[] = [
  { name: 'roomy', room: 120, line: 4.8, under: 18.5, letters: 40 },
  { name: 'close', room: 120, line: 4.6, under: 9.5, letters: 42 },
  { name: 'tight', room: 120, line: 3.9, under: 2.7, letters: 46 },
];

/**
 * Lays questions and own words onto the four quarters of one A4 page, so that no crease goes through
 * a question. The roomiest setting that holds them is taken; the tightest takes what is over in its
 * last quarter.
 * @param texts in the order they are read
 */
export function fold(texts: readonly string[]): Pocket {
  for (const { name, room, line, under, letters } of SETTINGS) {
    const heights = texts.map((text) => linesOf(text, letters) * line + under);
    // A roomy sheet fills one quarter after the other; where all are needed, each gets its share.
    const share = heights.reduce((sum, one) => sum + one, 0) / QUARTERS;
    let full = name === 'roomy' ? room : Math.min(share, room);
    let quarters = dealt(heights, full);
    while ((quarters.at(-1) ?? 0) >= QUARTERS && full < room) {
      full += 1;
      quarters = dealt(heights, Math.min(full, room));
    }
    if ((quarters.at(-1) ?? 0) < QUARTERS) return { setting: name, quarters };
    if (name === 'tight') {
      return { setting: name, quarters: quarters.map((one) => Math.min(one, QUARTERS - 1)) };
    }
  }
  throw new Error('A sheet has a tightest setting.');
}

/** Deals heights out in order, beginning another quarter where one is full. */
function dealt(heights: readonly number[], room: number): number[] {
  let quarter = 0;
  let used = 0;
  return heights.map((height) => {
    if (used > 0 && used + height > room) {
      quarter += 1;
      used = 0;
    }
    used += height;
    return quarter;
  });
}

/** How many lines a text takes, told from its letters; a little too many rather than too few. */
const linesOf = (text: string, letters: number): number =>
  text.split('\n').reduce((lines, one) => lines + Math.max(1, Math.ceil(one.length / letters)), 0);
