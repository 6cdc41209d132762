/**
 * The one in the middle, which a single slow run does not move.
 * @param {readonly number[]} numbers at least one
 * @returns {number} of an even count, the mean of the middle two
 */
export function median(numbers) {
  if (numbers.length === 0) throw new Error('There is no median of nothing.');
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/**
 * How ours compares with another's, run by run: what was slow about a minute was slow for both.
 * @param {readonly number[]} ours @param {readonly number[]} theirs in the same order, as many
 * @returns {{ middle: number, least: number, most: number }} of the ratios
 */
export function ratios(ours, theirs) {
  if (ours.length !== theirs.length) throw new Error('Each run of ours needs one of theirs.');
  const each = ours.map((one, run) => one / (theirs[run] ?? 0));
  return { middle: median(each), least: Math.min(...each), most: Math.max(...each) };
}

/**
 * The exponent with which a cost grows: 1 is in proportion, 2 four times as much for twice as many.
 * @param {{ size: number, cost: number }} small @param {{ size: number, cost: number }} large
 */
export const growthExponent = (small, large) =>
  Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
