import { describe, expect, it } from 'vitest';
import { chartOf } from './chart.ts';

const words = ['Not tried', 'Sometimes, when somebody has reminded me of it', 'Often'];

describe('a chart', () => {
  it('has the furthest word on top, and time from left to right', () => {
    const { rows, dots, height } = chartOf(words, [0, 2]);
    expect(rows.map(({ y }) => y)).toEqual([85, 51, 17]);
    expect(dots[0]!.x).toBeLessThan(dots[1]!.x);
    expect(dots.map(({ y }) => y)).toEqual([85, 17]);
    expect(height).toBe(102);
  });

  it('stays within its width, for one time as for fifty', () => {
    for (const times of [1, 2, 50]) {
      const { dots, width } = chartOf(words, Array<number>(times).fill(1));
      expect(dots).toHaveLength(times);
      for (const { x } of dots) expect(x).toBeLessThan(width);
    }
  });

  it('leaves out a word that the scale has no more, and keeps its time', () => {
    const { dots } = chartOf(words, [0, null, 2]);
    expect(dots).toEqual(chartOf(words, [0, 1, 2]).dots.filter((_, n) => n !== 1));
  });

  it('breaks long words into two lines, and says that there is more', () => {
    expect(chartOf(words, [0]).rows[1]!.lines).toEqual(['Sometimes, when', 'somebody has …']);
    expect(chartOf(['Donaudampfschifffahrtsgesellschaft'], [0]).rows[0]!.lines).toEqual([
      'Donaudampfschif…',
    ]);
  });
});
