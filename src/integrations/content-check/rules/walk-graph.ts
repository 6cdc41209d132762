import { cycleIn, leadsTo, reachFrom } from '../../../domain/walkthrough/order.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nameOf, walksIn, type WrittenWalk } from '../walks.ts';

/** Every choice leads to a step, every step is led to and leads to an ending, and none leads back. */
export const walkGraph: Rule = function* (content) {
  for (const written of walksIn(content)) {
    yield* choicesTaken(written);
    yield* lost(written);
    yield* cutOff(written);
    const cycle = cycleIn(written.walk);
    if (cycle) {
      const file = written.files.get(cycle.at(-1) ?? '')?.file ?? written.index.file;
      yield { code: 'walk-cycle', file, line: 1, args: { steps: cycle } };
    }
  }
};

function* choicesTaken({ files, choices }: WrittenWalk): Generator<Problem> {
  for (const file of files.values()) {
    for (const { value: choice, path, line } of file.fields?.strings('choices.*.id') ?? []) {
      const by = choices.get(choice)?.step ?? '';
      // Twice in one file is what the rule of ids tells.
      if (by === nameOf(file)) continue;
      yield { code: 'choice-taken', file: file.file, path, line, args: { choice, by } };
    }
  }
}

function* lost({ files }: WrittenWalk): Generator<Problem> {
  for (const { file, fields } of files.values()) {
    for (const { value: id, path, line } of fields?.strings('choices.*.to') ?? []) {
      if (files.has(id)) continue;
      const args = { to: 'step', id, near: nearest(id, files.keys()), known: [...files.keys()] };
      yield { code: 'reference-broken', file, path, line, args };
    }
  }
}

function* cutOff({ walk, files }: WrittenWalk): Generator<Problem> {
  const next = leadsTo(walk);
  // Without a start nothing is reached, and that is told once.
  const reached = files.has(walk.start) ? reachFrom(walk.start, next) : new Set(files.keys());
  const endings = new Set(
    walk.steps.filter(({ choices }) => choices.length === 0).map(({ id }) => id),
  );
  for (const { id: step, choices } of walk.steps) {
    const file = files.get(step)?.file ?? '';
    if (!reached.has(step)) {
      yield { code: 'step-unreached', file, line: 1, args: { step } };
    }
    // A choice that leads nowhere is told by itself.
    const whole = choices.every(({ to }) => files.has(to));
    const ends = [...reachFrom(step, next)].some((id) => endings.has(id));
    if (whole && !ends) yield { code: 'step-endless', file, line: 1, args: { step } };
  }
}
