import type { Prose } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nameOf, walksIn } from '../walks.ts';

/** How many steps a walkthrough has, how many endings, and how many words a step. */
export const WALK_LIMITS = { steps: [14, 20], endings: [3, 5], words: 140 } as const;

/** A walkthrough has its number of steps and endings, one fallen plan, and each step a name and few words. */
export const walkSteps: Rule = function* ({ prose }) {
  for (const one of prose) {
    if (one.kind === 'step' && one.body.words > WALK_LIMITS.words) {
      const args = { words: one.body.words, most: WALK_LIMITS.words };
      yield { code: 'step-long', file: one.file, line: 1, args };
    }
  }
  for (const { index, files } of walksIn({ prose })) {
    const steps = [...files.values()];
    const [least, most] = WALK_LIMITS.steps;
    if (steps.length < least || steps.length > most) {
      const args = { steps: steps.length, least, most };
      yield { code: 'walk-size', file: index.file, line: lineOf(index, 'steps'), args };
    }
    yield* fallen(index, steps);
    yield* endings(index, steps);
    yield* alike(steps, 'title', 'step-title-taken');
    yield* alike(steps, 'ending.kind', 'ending-alike');
  }
};

const lineOf = ({ fields }: Prose, field: string): number => fields?.lineOf([field]) ?? 1;

function* fallen(index: Prose, steps: readonly Prose[]): Generator<Problem> {
  const there = steps.filter(({ fields }) =>
    [...(fields?.at('fallen') ?? [])].some(({ value }) => value === true),
  );
  if (there.length === 1) return;
  const args = { steps: there.map(nameOf) };
  yield { code: 'walk-fallen', file: index.file, line: lineOf(index, 'steps'), args };
}

function* endings(index: Prose, steps: readonly Prose[]): Generator<Problem> {
  const found = steps.filter(({ fields }) => [...(fields?.at('ending') ?? [])].length > 0).length;
  const [least, most] = WALK_LIMITS.endings;
  if (found >= least && found <= most) return;
  const args = { endings: found, least, most };
  yield { code: 'walk-endings', file: index.file, line: lineOf(index, 'steps'), args };
}

/** Endings differ in kind, and steps in title: the title of a page is how one tells it from another. */
function* alike(
  steps: readonly Prose[],
  at: string,
  code: 'step-title-taken' | 'ending-alike',
): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const step of steps) {
    for (const { value, path, line } of step.fields?.strings(at) ?? []) {
      const by = owners.get(value.trim().toLowerCase());
      owners.set(value.trim().toLowerCase(), by ?? nameOf(step));
      if (by !== undefined) yield { code, file: step.file, line, path, args: { words: value, by } };
    }
  }
}
