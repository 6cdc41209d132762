import type { Key } from '../../domain/quiz/mark.ts';
import type { Answer } from '../../domain/record/statement.ts';

/** How one row of an answer turned out, for the sign beside its reason; null where none is needed. */
interface Found {
  sign: 'right' | 'not-yet' | null;
  /** Said before the verdict that the HTML holds: “Right.”, “Comes second.”, “Receiving.” */
  before: string;
}

function find(key: Key, answer: Answer, id: string): Found {
  if (key.kind === 'match' && answer.kind === 'match') {
    const right = answer.pairs[id] === key.pairs[id];
    return right
      ? { sign: 'right', before: 'Right: ' }
      : { sign: 'not-yet', before: 'Not this one. It goes with: ' };
  }
  if (!('ids' in key) || !('ids' in answer)) return { sign: null, before: '' };
  if (key.kind === 'order') {
    const right = key.ids.indexOf(id) === answer.ids.indexOf(id);
    return right
      ? { sign: 'right', before: 'In its place. ' }
      : { sign: 'not-yet', before: 'Not here. ' };
  }
  const right = key.ids.includes(id);
  if (answer.ids.includes(id)) {
    return { sign: right ? 'right' : 'not-yet', before: 'You chose this. ' };
  }
  const missed = right && key.kind === 'multiple';
  return { sign: right ? 'right' : null, before: missed ? 'You left this out. ' : '' };
}

/** Puts beside each reason, in words and by a sign, how that part of the answer turned out. */
export function explain(root: HTMLElement, key: Key, answer: Answer): void {
  for (const why of root.querySelectorAll<HTMLElement>('.why[data-for]')) {
    const { sign, before } = find(key, answer, why.dataset['for'] ?? '');
    const words = why.querySelector<HTMLElement>('.why__verdict');
    if (!words) continue;
    // What the HTML said is kept, since the question may be answered again.
    words.dataset['said'] ??= words.textContent;
    words.textContent = before + words.dataset['said'];
    why.dataset['sign'] = sign ?? '';
  }
}
