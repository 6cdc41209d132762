import type { Key } from '../../domain/quiz/mark.ts';
import type { Answer } from '../../domain/record/statement.ts';

/** What kind of question stands in this HTML. */
export const kindOf = (root: HTMLElement): Answer['kind'] => root.dataset['kind'] as Answer['kind'];

/** The rows of a question: its options, its things to order, its lines to match. */
export const rowsOf = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-part=things] > [data-id]'),
];

/** The ids of the rows as they stand. */
export const orderOf = (root: HTMLElement): string[] =>
  rowsOf(root).map((row) => row.dataset['id'] ?? '');

/** The key, read from the reasons as Whys.astro wrote them: in the right order, the right ones marked. */
export function keyIn(root: HTMLElement): Key {
  const kind = kindOf(root);
  if (kind === 'recall') return { kind };
  const whys = [...root.querySelectorAll<HTMLElement>('.why')].map(({ dataset }) => dataset);
  const idOf = (why: DOMStringMap) => why['for'] ?? '';
  if (kind === 'match') {
    return { kind, pairs: Object.fromEntries(whys.map((why) => [idOf(why), why['answer'] ?? ''])) };
  }
  return { kind, ids: whys.filter((why) => kind === 'order' || 'right' in why).map(idOf) };
}

/** The answer as it stands in the page: ticked, chosen, ordered or written. */
export function answerIn(root: HTMLElement): Answer {
  const kind = kindOf(root);
  if (kind === 'order') return { kind, ids: orderOf(root) };
  if (kind === 'match') {
    const chosen = [...root.querySelectorAll('select')].filter(({ value }) => value);
    return { kind, pairs: Object.fromEntries(chosen.map(({ name, value }) => [name, value])) };
  }
  const ids = [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(
    ({ value }) => value,
  );
  if (kind !== 'recall') return { kind, ids };
  return { kind, text: root.querySelector('textarea')?.value ?? '', ids };
}
