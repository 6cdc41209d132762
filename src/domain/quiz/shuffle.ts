/** A number from 0 up to 1, the same ones in the same order for the same seed (xmur3 into mulberry32). */
function dice(seed: string): () => number {
  let hash = 1779033703 ^ seed.length;
  for (let at = 0; at < seed.length; at += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(at), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = (hash + 0x6d2b79f5) | 0;
    let mixed = Math.imul(hash ^ (hash >>> 15), 1 | hash);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);

/**
 * The ids in another order, decided by the seed alone: the same seed gives the same order.
 * @param never orders that must not come out: the right order of things to be put in order, or the
 *   one that has just been seen. Where nothing else is possible, it gives way from the last one back.
 */
export function shuffle(
  ids: readonly string[],
  seed: string,
  never: readonly (readonly string[])[] = [],
): string[] {
  const roll = dice(seed);
  let order = [...ids];
  for (let attempt = 0; attempt < 24; attempt += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(roll() * (last + 1));
      [order[last], order[other]] = [order[other] as string, order[last] as string];
    }
    if (!never.some((one) => same(one, order))) return order;
  }
  // Luck has run out (two things, or a very unlucky seed): look along every turn of the list.
  const turns = ids.map((_, by) => [...ids.slice(by), ...ids.slice(0, by)]);
  for (let count = never.length; count > 0; count -= 1) {
    const found = turns.find((turn) => !never.slice(0, count).some((one) => same(one, turn)));
    if (found) {
      order = found;
      break;
    }
  }
  return order;
}
