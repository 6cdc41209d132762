import { describe, expect, it } from 'vitest';
import type { Scene } from './film.ts';
import { fitted } from './narrated.ts';
import { captionCues, lengthOf } from './timeline.ts';

const scene: Scene = {
  id: 'one',
  seconds: 10,
  drawing: 'scenes/a.svg',
  picture: 'A sofa.',
  still: 5,
  captions: [{ text: 'Tea.', from: 1, to: 3 }],
  moves: [
    { part: 'arm', kind: 'slide', at: [2, 4], from: [0, 0], to: [4, 0] },
    { part: 'smile', kind: 'show', at: 3 },
  ],
};

describe('a film that somebody reads aloud', () => {
  it('lasts as long as the reading, its words and moves in step', () => {
    const [slow] = fitted([scene], 15);
    expect(lengthOf({ scenes: [slow!] })).toBe(15);
    expect(captionCues({ scenes: [slow!] })).toEqual([{ from: 1.5, to: 4.5, text: 'Tea.' }]);
    expect(slow?.moves.map(({ at }) => at)).toEqual([[3, 6], 4.5]);
    expect(slow?.still).toBe(7.5);
  });

  it('is not hurried by a quick reader', () => {
    expect(fitted([scene], 6)).toEqual([scene]);
  });
});
