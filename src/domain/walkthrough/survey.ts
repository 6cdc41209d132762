import { inOrder } from './order.ts';
import { holds, namedInConditions, openAt, type Choice, type Walk } from './walk.ts';

/** How often a choice with a condition is there, over all ways that come to its step. */
export interface Condition {
  step: string;
  choice: Choice;
  /** How many ways come to the step and find it there. */
  there: number;
  /** How many come and do not. */
  away: number;
}

/** How many ways have a number of steps, and how likely one is for somebody who chooses with dice. */
export interface Length {
  steps: number;
  ways: number;
  /** 0 to 1; together 1. */
  share: number;
}

/** What is true of a walk over every way through it: exact, though never each way is walked. */
export interface Survey {
  /** From the shortest, both ends counted. */
  lengths: readonly Length[];
  /** As many steps as half of all walks with dice have at most. 0 where there is no way through. */
  usual: number;
  /** The choices of a way that is as long as any. */
  longest: readonly string[];
  /** How many ways come to each step that some way comes to. */
  reached: ReadonlyMap<string, number>;
  conditions: readonly Condition[];
  /** Steps with choices of which, come by these, none is there. */
  stuck: readonly { step: string; by: readonly string[] }[];
}

/** Where somebody is: all that matters of how they came is which of the named choices they made. */
interface State {
  named: readonly string[];
  ways: Map<number, { ways: number; share: number }>;
  longest: readonly string[];
}

const nobodyAt = (named: readonly string[]): State => ({ named, ways: new Map(), longest: [] });

const total = ({ ways }: State): number =>
  [...ways.values()].reduce((sum, one) => sum + one.ways, 0);

/** Looks over every way through a walk without cycles. Choices that lead nowhere are left out. */
export function survey(walk: Walk): Survey {
  const named = namedInConditions(walk);
  const steps = new Map(walk.steps.map((step) => [step.id, step]));
  const states = new Map<string, Map<string, State>>();
  const ended: State[] = [];
  const reached = new Map<string, number>();
  const conditions: Condition[] = [];
  const stuck: { step: string; by: readonly string[] }[] = [];

  const arrive = (
    step: string,
    key: readonly string[],
    from: State,
    by: string[],
    part: number,
  ) => {
    const here = states.get(step) ?? new Map<string, State>();
    states.set(step, here);
    const name = key.join('.');
    const state = here.get(name) ?? nobodyAt(key);
    here.set(name, state);
    for (const [length, { ways, share }] of from.ways) {
      const before = state.ways.get(length + 1) ?? { ways: 0, share: 0 };
      state.ways.set(length + 1, { ways: before.ways + ways, share: before.share + share * part });
    }
    if (by.length >= state.longest.length) state.longest = by;
  };

  const nowhere: State = { named: [], ways: new Map([[0, { ways: 1, share: 1 }]]), longest: [] };
  arrive(walk.start, [], nowhere, [], 1);

  for (const id of inOrder(walk)) {
    const step = steps.get(id);
    const here = [...(states.get(id)?.values() ?? [])];
    if (!step || here.length === 0) continue;
    reached.set(
      id,
      here.reduce((sum, state) => sum + total(state), 0),
    );
    for (const choice of step.choices.filter(({ when }) => when !== undefined)) {
      const there = here.filter((state) => holds(choice.when, new Set(state.named)));
      const count = (some: State[]) => some.reduce((sum, state) => sum + total(state), 0);
      const away = count(here) - count(there);
      conditions.push({ step: id, choice, there: count(there), away });
    }
    for (const state of here) {
      if (step.choices.length === 0) {
        ended.push(state);
        continue;
      }
      const open = openAt(step, new Set(state.named));
      if (open.length === 0) stuck.push({ step: id, by: state.longest });
      for (const choice of open.filter(({ to }) => steps.has(to))) {
        const key = named.has(choice.id) ? [...state.named, choice.id].sort() : state.named;
        arrive(choice.to, key, state, [...state.longest, choice.id], 1 / open.length);
      }
    }
  }
  const lengths = lengthsOf(ended);
  return { lengths, usual: middle(lengths), longest: longestOf(ended), reached, conditions, stuck };
}

function lengthsOf(ended: readonly State[]): Length[] {
  const all = new Map<number, Length>();
  for (const [steps, { ways, share }] of ended.flatMap((state) => [...state.ways])) {
    const before = all.get(steps) ?? { steps, ways: 0, share: 0 };
    all.set(steps, { steps, ways: before.ways + ways, share: before.share + share });
  }
  return [...all.values()].sort((one, other) => one.steps - other.steps);
}

function middle(lengths: readonly Length[]): number {
  const whole = lengths.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  for (const { steps, share } of lengths) {
    sum += share;
    // Halves of thirds do not add up to the last digit.
    if (sum >= whole / 2 - 1e-9) return steps;
  }
  return 0;
}

const longestOf = (ended: readonly State[]): readonly string[] =>
  ended.reduce<readonly string[]>(
    (found, { longest }) => (longest.length > found.length ? longest : found),
    [],
  );
