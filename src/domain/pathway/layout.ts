/** Where everything in the drawing of a pathway goes. Lengths are units of its view box. */

/** A node as the drawing needs it. */
export interface Node {
  id: string;
  title: string;
  row: number;
  column: number;
  to: readonly { id: string; label?: string | undefined }[];
}

/** A node in its place: the corner of its box, and its title in lines. */
export interface Box {
  id: string;
  x: number;
  y: number;
  lines: string[];
}

/** An arrow from box to box, as the `d` of a path, and its label beside it. */
export interface Arrow {
  from: string;
  to: string;
  d: string;
  label: { words: string; x: number; y: number } | null;
}

/** How large boxes are and how far apart. */
export const SIZE = { width: 112, height: 64, across: 22, down: 30, edge: 3 };

/** The longest line that a box holds, in letters. */
const LETTERS = 12;

/** Breaks a title into lines between its words. */
export function linesOf(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LETTERS) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

const boxOf = ({ id, title, row, column }: Node): Box => ({
  id,
  x: SIZE.edge + (column - 1) * (SIZE.width + SIZE.across),
  y: SIZE.edge + (row - 1) * (SIZE.height + SIZE.down),
  lines: linesOf(title),
});

/** Boxes, arrows and the height of a whole drawing. */
export function layout(nodes: readonly Node[]): {
  width: number;
  height: number;
  boxes: Box[];
  arrows: Arrow[];
} {
  const boxes = nodes.map(boxOf);
  const at = new Map(boxes.map((box) => [box.id, box]));
  const pairs = new Set(nodes.flatMap(({ id, to }) => to.map((one) => `${id} ${one.id}`)));
  const arrows = nodes.flatMap(({ id, to }) =>
    to.flatMap(({ id: other, label }): Arrow[] => {
      const from = at.get(id);
      const end = at.get(other);
      if (!from || !end) return [];
      const { d, beside } = wayBetween(from, end, pairs.has(`${other} ${id}`));
      return [{ from: id, to: other, d, label: label ? { words: label, ...beside } : null }];
    }),
  );
  const bottom = Math.max(...boxes.map(({ y }) => y + SIZE.height));
  return {
    width: 3 * SIZE.width + 2 * SIZE.across + 2 * SIZE.edge,
    height: bottom + SIZE.edge,
    boxes,
    arrows,
  };
}

/** Straight across, straight down, or down, across and down again. Two that face each other keep apart. */
function wayBetween(
  from: Box,
  to: Box,
  both: boolean,
): { d: string; beside: { x: number; y: number } } {
  const { width, height, down } = SIZE;
  if (from.y === to.y) {
    const right = to.x > from.x;
    const y = from.y + height / 2 + (both ? (right ? -8 : 8) : 0);
    const start = right ? from.x + width : from.x;
    const end = right ? to.x - 2 : to.x + width + 2;
    return { d: `M${start} ${y}H${end}`, beside: { x: (start + end) / 2, y: y - 6 } };
  }
  const start = { x: from.x + width / 2, y: from.y + height };
  const end = { x: to.x + width / 2, y: to.y - 2 };
  if (start.x === end.x) {
    return { d: `M${start.x} ${start.y}V${end.y}`, beside: { x: start.x + 20, y: end.y - 9 } };
  }
  const half = to.y - down / 2;
  return {
    d: `M${start.x} ${start.y}V${half}H${end.x}V${end.y}`,
    beside: { x: (start.x + end.x) / 2, y: half - 5 },
  };
}
