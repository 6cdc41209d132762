/**
 * Dice that fall the same way every time, so that a generated course is the same course on every
 * machine (mulberry32, by Tommy Ettinger, public domain).
 */

/** @typedef {{ below: (limit: number) => number, one: <T>(from: readonly T[]) => T }} Dice */

/** @param {number} seed @returns {Dice} `below` gives whole numbers from 0; `one` picks from a list that is not empty */
export function diceFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** @param {number} limit */
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    one: (from) => {
      if (from.length === 0) throw new Error('There is nothing to pick from.');
      return /** @type {typeof from[number]} */ (from[below(from.length)]);
    },
  };
}
