import type { Walk } from './walk.ts';

/** The steps that a step leads to, whatever the conditions; what is not there is left out. */
export function leadsTo({ steps }: Walk): Map<string, string[]> {
  const ids = new Set(steps.map(({ id }) => id));
  return new Map(
    steps.map(({ id, choices }) => [
      id,
      [...new Set(choices.map(({ to }) => to))].filter((to) => ids.has(to)),
    ]),
  );
}

/** The steps that can be reached from one, itself included, whatever the conditions. */
export function reachFrom(start: string, next: ReadonlyMap<string, readonly string[]>) {
  const reached = new Set(next.has(start) ? [start] : []);
  // A Set is visited in the order of insertion, also what is added while visiting.
  for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
  return reached;
}

/** A ring of steps that lead back to the first, or null. */
export function cycleIn(walk: Walk): string[] | null {
  const next = leadsTo(walk);
  const left = leftOver(next);
  let here = [...left][0];
  const way: string[] = [];
  // Each step that is left over leads to another that is, so that this must meet itself.
  while (here !== undefined && !way.includes(here)) {
    way.push(here);
    here = next.get(here)?.find((to) => left.has(to));
  }
  return here === undefined ? null : way.slice(way.indexOf(here));
}

/** What remains when every step that leads nowhere is taken away, again and again. */
function leftOver(next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const left = new Set(next.keys());
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const id of left) if (!next.get(id)?.some((to) => left.has(to))) left.delete(id);
  }
  return left;
}

/**
 * The ids of the steps so that each stands after every step that leads to it, and otherwise as the author lists
 * them. Of a walk with a cycle, the steps before it.
 */
export function inOrder(walk: Walk): string[] {
  const next = leadsTo(walk);
  const waiting = new Map([...next.keys()].map((id) => [id, 0]));
  for (const to of [...next.values()].flat()) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const order: string[] = [];
  for (;;) {
    const ready = [...waiting].find(([, before]) => before === 0)?.[0];
    if (ready === undefined) return order;
    order.push(ready);
    waiting.delete(ready);
    for (const to of next.get(ready) ?? []) waiting.set(to, (waiting.get(to) ?? 1) - 1);
  }
}
