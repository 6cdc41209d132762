import type { Standing } from '../../domain/quiz/review.ts';
import type { Answer, Confidence } from '../../domain/record/statement.ts';

/** How sure a learner said they were, told back to them. */
export const SURE: Record<Confidence, string> = {
  guess: 'You called it a guess.',
  fairly: 'You were fairly sure.',
  sure: 'You were sure.',
};

/** How a question stands, in words. */
export const STANDS: Record<Standing, string> = {
  right: 'Right.',
  'not-yet': 'Not yet.',
  yours: 'For you to judge.',
  unanswered: 'Not answered.',
};

/** The words of a choice, a line or a thing to put in order; empty when the question has it no more. */
export const textOf = (root: HTMLElement, id: string): string =>
  root
    .querySelector(`[data-id="${id}"] :is(.pick span, label[for], [data-part=text])`)
    ?.lastChild?.textContent?.trim() ?? '';

/** An answer in the words of its question, read from the question's own HTML. */
export function said(root: HTMLElement, answer: Answer): string {
  if (answer.kind === 'recall') return answer.text.trim() || '(Nothing written.)';
  if (answer.kind === 'match') {
    const chosen = (id: string) => root.querySelector(`option[value="${id}"]`)?.textContent ?? '';
    return Object.entries(answer.pairs)
      .map(([line, id]) => `${chosen(id)}: ${textOf(root, line)}`)
      .join('\n');
  }
  const texts = answer.ids.map((id) => textOf(root, id));
  return answer.kind === 'order'
    ? texts.map((text, place) => `${place + 1}. ${text}`).join('\n')
    : texts.join('\n');
}
