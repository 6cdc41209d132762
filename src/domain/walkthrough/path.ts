import { openAt, type Step, type Walk } from './walk.ts';

/** What was chosen at one step. */
export interface Taken {
  step: string;
  choice: string;
}

/** A way through, from the start: what was chosen, in order. */
export type Path = readonly Taken[];

/** What was chosen on a way. */
export const chosenOn = (path: Path): Set<string> => new Set(path.map(({ choice }) => choice));

/**
 * The way that these choices make from the start, and the step it has come to. Null when they make none: a choice is
 * not there, or its condition does not hold. A walkthrough that has changed since may well say so.
 */
export function follow(
  { start, steps }: Walk,
  choices: readonly string[],
): { path: Path; at: Step } | null {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const chosen = new Set<string>();
  const path: Taken[] = [];
  let at = byId.get(start);
  for (const id of choices) {
    const choice = at && openAt(at, chosen).find((one) => one.id === id);
    if (!at || !choice) return null;
    path.push({ step: at.id, choice: id });
    chosen.add(id);
    at = byId.get(choice.to);
  }
  return at ? { path, at } : null;
}

/** Every way from the start to an ending, one after the other. Of a walk with a cycle there is no end of them. */
export function* everyPath(walk: Walk): Generator<{ path: Path; at: Step }> {
  const ways: string[][] = [[]];
  while (ways.length > 0) {
    const way = ways.pop() ?? [];
    const found = follow(walk, way);
    if (!found) continue;
    if (found.at.choices.length === 0) yield found;
    const on = openAt(found.at, chosenOn(found.path));
    ways.push(...on.map(({ id }) => [...way, id]).reverse());
  }
}

const BY = '#by=';

/**
 * The way as the fragment of an address: `#by=ask-first.wait`. It travels from page to page in the links, so that
 * back, forward, a new tab and a bookmark are each where they say they are. Of the start: empty.
 */
export const fragmentOf = (choices: readonly string[]): string =>
  choices.length === 0 ? '' : BY + choices.join('.');
