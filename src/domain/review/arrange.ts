/** Something with a module, in a list that is sorted by use. */
interface Sorted {
  module: string;
}

/** How many of each module there are. */
function countsOf(all: readonly Sorted[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { module } of all) counts.set(module, (counts.get(module) ?? 0) + 1);
  return counts;
}

/**
 * The most useful that fit into `room` without two of a module meeting. Only when there is nothing
 * else does a module get more than that.
 */
function pick<One extends Sorted>(all: readonly One[], room: number, last: string | null): One[] {
  const taken = new Map<string, number>();
  const over: One[] = [];
  const picked = all.filter((one) => {
    const fits = Math.floor((room + (one.module === last ? 0 : 1)) / 2);
    const count = taken.get(one.module) ?? 0;
    if (count >= fits) {
      over.push(one);
      return false;
    }
    taken.set(one.module, count + 1);
    return true;
  });
  const first = picked.slice(0, room);
  const more = new Set([...first, ...over.slice(0, room - first.length)]);
  return all.filter((one) => more.has(one));
}

/**
 * Puts the most useful first, at most `room` of them, so that one follows another of its module only
 * when nothing of any other is left.
 * @param all sorted by use, the most useful first
 * @param last the module of what came just before; null when nothing did
 */
export function arrange<One extends Sorted>(
  all: readonly One[],
  room: number,
  last: string | null,
): One[] {
  const left = pick(all, Math.max(0, room), last);
  const arranged: One[] = [];
  let before = last;
  while (left.length > 0) {
    const counts = countsOf(left);
    // A module that makes up more than half of the rest has to come now, or it will meet itself.
    const crowded = left.find(
      ({ module }) => module !== before && (counts.get(module) ?? 0) * 2 > left.length,
    );
    const next = crowded ?? left.find(({ module }) => module !== before) ?? left[0];
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    arranged.push(next);
    before = next.module;
  }
  return arranged;
}
