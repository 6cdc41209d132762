import type { Answer } from '../record/statement.ts';

/** What makes an answer right. `order` holds the ids in their right order; recall has no key but its kind. */
export type Key =
  | { kind: 'single' | 'multiple' | 'order'; ids: readonly string[] }
  | { kind: 'match'; pairs: Readonly<Record<string, string>> }
  | { kind: 'recall' };

/** How much of an answer is right: `right` out of `of`, and `extra` things chosen that do not belong. */
export interface Tally {
  right: number;
  of: number;
  extra: number;
}

/**
 * Counts what is right in an answer. An answer of another kind than the key's (the question was
 * rewritten since) and no answer at all both hold nothing that is right.
 */
export function tally(key: Key, answer: Answer | null): Tally {
  if (key.kind === 'recall') return { right: 0, of: 0, extra: 0 };
  if (key.kind === 'match') {
    const given = answer?.kind === 'match' ? answer.pairs : {};
    const lines = Object.keys(key.pairs);
    const right = lines.filter((line) => given[line] === key.pairs[line]).length;
    return { right, of: lines.length, extra: 0 };
  }
  const given = answer?.kind === key.kind && 'ids' in answer ? answer.ids : [];
  if (key.kind === 'order') {
    const right = key.ids.filter((id, place) => given[place] === id).length;
    return { right, of: key.ids.length, extra: 0 };
  }
  const chosen = new Set(given);
  const right = key.ids.filter((id) => chosen.has(id)).length;
  return { right, of: key.ids.length, extra: chosen.size - right };
}

/**
 * Whether an answer is right: all of it and nothing else. An unanswered question counts as wrong.
 * `null` where only the learner can say (recall).
 */
export function mark(key: Key, answer: Answer | null): boolean | null {
  if (key.kind === 'recall') return null;
  const { right, of, extra } = tally(key, answer);
  return right === of && extra === 0;
}

/** How many choices are still to be made before the answer can be checked. */
export function left(key: Key, answer: Answer): number {
  if (key.kind === 'match') {
    const given = answer.kind === 'match' ? answer.pairs : {};
    return Object.keys(key.pairs).filter((line) => !given[line]).length;
  }
  if (key.kind === 'recall' || key.kind === 'order') return 0;
  return 'ids' in answer && answer.ids.length > 0 ? 0 : 1;
}
