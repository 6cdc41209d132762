import { cycleIn } from '../../../domain/walkthrough/order.ts';
import { survey } from '../../../domain/walkthrough/survey.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { walksIn, type WrittenWalk } from '../walks.ts';

/** How many steps a way through has, both ends counted. */
export const WAY_LIMITS = { usual: [6, 9], most: 11 } as const;

/**
 * Each condition names choices that there are, holds on some way that comes to it and not on another, and leaves nobody
 * stuck; and ways through are neither short nor long. Looked at over every way, so only where the graph is sound. (A step
 * that no way comes to is behind a condition that never holds, which is told.)
 */
export const walkConditions: Rule = function* (content) {
  for (const written of walksIn(content)) {
    const unknown = [...unknownChoices(written)];
    yield* unknown;
    yield* withoutWords(written);
    const { walk, files } = written;
    const whole = walk.steps.every(({ choices }) => choices.every(({ to }) => files.has(to)));
    if (unknown.length > 0 || !whole || !files.has(walk.start) || cycleIn(walk)) continue;
    yield* overEveryWay(written);
  }
};

const NAMED = ['chose', 'notChose'].map((list) => `choices.*.when.${list}.*`);

function* unknownChoices({ files, choices }: WrittenWalk): Generator<Problem> {
  for (const { file, fields } of files.values()) {
    for (const { value: id, path, line } of NAMED.flatMap((at) => [
      ...(fields?.strings(at) ?? []),
    ])) {
      if (choices.has(id)) continue;
      const known = [...choices.keys()];
      const args = { to: 'choice', id, near: nearest(id, known), known };
      yield { code: 'reference-broken', file, path, line, args };
    }
  }
}

/** With scripting off a condition is said in words, which stand with the choice that it names. */
function* withoutWords({ files, choices }: WrittenWalk): Generator<Problem> {
  const told = new Set<string>();
  for (const { fields } of files.values()) {
    for (const { value: id } of NAMED.flatMap((at) => [...(fields?.strings(at) ?? [])])) {
      const choice = choices.get(id);
      const [words] = choice?.file.fields?.at([...choice.path, 'asIf'].join('.')) ?? [];
      if (!choice || words || told.has(id)) continue;
      told.add(id);
      const { file, path } = choice;
      const line = file.fields?.lineOf([...path, 'id']) ?? 1;
      yield { code: 'choice-without-as-if', file: file.file, path, line, args: { choice: id } };
    }
  }
}

function* overEveryWay({ index, walk, files, choices }: WrittenWalk): Generator<Problem> {
  const { conditions, stuck, usual, longest, lengths } = survey(walk);
  for (const { choice, there, away } of conditions) {
    if (there > 0 && away > 0) continue;
    const { file, path } = choices.get(choice.id) ?? { file: index, path: [] };
    const line = file.fields?.lineOf([...path, 'when']) ?? 1;
    const args = { choice: choice.id, always: away === 0 };
    yield { code: 'condition-idle', file: file.file, path, line, args };
  }
  for (const { step, by } of stuck) {
    const file = files.get(step)?.file ?? '';
    yield { code: 'step-stuck', file, line: 1, args: { step, by: [...by] } };
  }
  if (lengths.length === 0) return;
  const { file, fields } = index;
  const line = fields?.lineOf(['steps']) ?? 1;
  const [least, most] = WAY_LIMITS.usual;
  if (usual < least || usual > most) {
    yield { code: 'walk-usual', file, line, args: { usual, least, most } };
  }
  if (longest.length + 1 > WAY_LIMITS.most) {
    const args = { steps: longest.length + 1, most: WAY_LIMITS.most, by: [...longest] };
    yield { code: 'walk-longest', file, line, args };
  }
}
