import { expect, test } from 'vitest';
import { layout, linesOf, SIZE, type Node } from './layout.ts';

const node = (id: string, row: number, column: number, ...to: string[]): Node => ({
  id,
  title: id,
  row,
  column,
  to: to.map((other) => ({ id: other })),
});

test('a title breaks between words, and a long word keeps a line', () => {
  expect(linesOf('Review, every six weeks')).toEqual(['Review,', 'every six', 'weeks']);
  expect(linesOf('Wiederbegegnungen')).toEqual(['Wiederbegegnungen']);
});

test('an arrow to the node below goes straight down between the two boxes', () => {
  const { arrows, boxes } = layout([node('a', 1, 2, 'b'), node('b', 2, 2)]);
  const [a, b] = boxes;
  const x = (a?.x ?? 0) + SIZE.width / 2;
  expect(arrows[0]?.d).toBe(`M${x} ${(a?.y ?? 0) + SIZE.height}V${(b?.y ?? 0) - 2}`);
});

test('an arrow to the other side bends in the gap above the row it goes to', () => {
  const { arrows } = layout([node('a', 1, 1, 'b'), node('b', 3, 3)]);
  expect(arrows[0]?.d).toMatch(/^M\d+ \d+V\d+H\d+V\d+$/);
});

test('two arrows that face each other do not lie on each other', () => {
  const { arrows } = layout([node('a', 1, 1, 'b'), node('b', 1, 2, 'a')]);
  expect(arrows[0]?.d.split('H')[0]?.split(' ')[1]).not.toBe(
    arrows[1]?.d.split('H')[0]?.split(' ')[1],
  );
});

test('the drawing is as high as its last row needs', () => {
  expect(layout([node('a', 1, 1), node('b', 4, 1)]).height).toBe(
    2 * SIZE.edge + 4 * SIZE.height + 3 * SIZE.down,
  );
});
