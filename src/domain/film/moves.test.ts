import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Motion, Move } from './film.ts';
import { attributesOf, stateAt, wayAlong } from './moves.ts';

const slide = (over: Partial<Motion> = {}): Motion =>
  ({ part: 'arm', kind: 'slide', at: [1, 3], from: [0, 0], to: [10, -4], ...over }) as Motion;

describe('a motion', () => {
  it('waits at its first place, and stays at its last', () => {
    expect(stateAt([slide()], 0.5).slide).toEqual([0, 0]);
    expect(stateAt([slide()], 9).slide).toEqual([10, -4]);
  });

  it('is half way in the middle, however gently it goes', () => {
    expect(stateAt([slide()], 2).slide).toEqual([5, -2]);
  });

  it('there and back again is where it began', () => {
    expect(stateAt([slide({ back: true })], 2).slide).toEqual([10, -4]);
    expect(stateAt([slide({ back: true })], 3).slide).toEqual([0, 0]);
  });

  it('twice there and back is furthest off at each quarter', () => {
    const twice = slide({ back: true, times: 2 });
    expect([1.5, 2, 2.5].map((time) => wayAlong(twice, time))).toEqual([1, 0, 1]);
  });

  it('gives way to the next of its kind when that begins', () => {
    const next = slide({ at: [5, 6], from: [10, -4], to: [0, 0] });
    expect(stateAt([next, slide()], 4).slide).toEqual([10, -4]);
    expect(stateAt([next, slide()], 6).slide).toEqual([0, 0]);
  });

  it('never leaves the way between its two places, at any time', () => {
    const easing = fc.constantFrom('gentle', 'steady', 'arrive', 'leave' as const);
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 20, noNaN: true }),
        easing,
        fc.boolean(),
        fc.integer({ min: 1, max: 12 }),
        (time, how, back, times) => {
          const way = wayAlong(slide({ easing: how as 'gentle', back, times }), time);
          return way >= 0 && way <= 1;
        },
      ),
    );
  });
});

describe('a switch', () => {
  const smile: Move = { part: 'smile', kind: 'show', at: 2 };

  it('shows what was hidden until then', () => {
    expect(stateAt([smile], 1.9).shown).toBe(false);
    expect(stateAt([smile], 2).shown).toBe(true);
  });

  it('hides what was there until then', () => {
    expect(stateAt([{ ...smile, kind: 'hide' }], 1.9).shown).toBe(true);
    expect(stateAt([{ ...smile, kind: 'hide' }], 2).shown).toBe(false);
  });
});

describe('what a state is in a drawing', () => {
  it('is nothing when nothing moved', () => {
    expect(attributesOf(stateAt([], 4))).toBe('');
  });

  it('turns and grows around the place that was named, after sliding', () => {
    const moves: Move[] = [
      slide(),
      { part: 'arm', kind: 'turn', at: [1, 3], from: 0, to: 30, about: [5, 6] },
      { part: 'arm', kind: 'scale', at: [1, 3], from: 1, to: 2, about: [5, 6] },
    ];
    expect(attributesOf(stateAt(moves, 3))).toBe(
      ' transform="translate(10 -4) rotate(30 5 6) translate(5 6) scale(2) translate(-5 -6)"',
    );
  });

  it('leaves out what cannot be seen', () => {
    const fade: Move = { part: 'arc', kind: 'fade', at: [1, 2], from: 0, to: 1 };
    expect(attributesOf(stateAt([fade], 0))).toBe(' display="none"');
    expect(attributesOf(stateAt([fade], 1.5))).toBe(' opacity="0.5"');
  });
});
