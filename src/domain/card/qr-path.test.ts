import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

const SCALE = 4;

/** The code as a camera would have it: the path painted black on white. */
function painted({ size, path }: ReturnType<typeof qrPath>) {
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, long] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let down = 0; down < SCALE; down++) {
      for (let along = 0; along < Number(long) * SCALE; along++) {
        const at = ((Number(y) * SCALE + down) * width + Number(x) * SCALE + along) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { width, height: width, data };
}

test.each([
  'https://example.org/families/questions/',
  'https://example.org/a/folder/families/films/for-young-people/',
  'https://xn--bcher-kva.example/families/?a=1#b',
])('a camera reads %s back out of its code', (address) => {
  expect(decodeQR(painted(qrPath(address)))).toBe(address);
});

test('four units around it are white', () => {
  const { size, path } = qrPath('https://example.org/');
  const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((one) => one.slice(1).map(Number));
  for (const [x = 0, y = 0, long = 0] of places) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + long, y + 1)).toBeLessThanOrEqual(size - 4);
  }
});
