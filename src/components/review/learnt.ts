import { textOf } from '../quiz/said.ts';

/** One thing that belongs in the right answer, and why. */
export interface Right {
  id: string;
  text: string;
  why: string;
}

/** What a reason says, without its letter and its verdict. */
function reason(why: Element | null | undefined): string {
  const copy = why?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelectorAll('b').forEach((one) => one.remove());
  return copy?.textContent.trim() ?? '';
}

/** The answer that a line belongs to: “Receiving.” without its stop. */
const verdictOf = (why: Element): string =>
  why.querySelector('.why__verdict')?.textContent.trim().replace(/\.$/, '') ?? '';

/** The right answer with its reasons, read from a question’s own HTML as it came from its page. */
export function rightIn(root: HTMLElement): Right[] {
  const { kind } = root.dataset;
  if (kind === 'recall') {
    return [...root.querySelectorAll('[data-part=compare] .pick')].map((pick) => ({
      id: pick.querySelector('input')?.value ?? '',
      text: pick.textContent.trim(),
      why: reason(pick.nextElementSibling),
    }));
  }
  const whys = [...root.querySelectorAll<HTMLElement>('.why[data-for]')];
  return whys
    .filter(({ dataset }) => kind === 'order' || kind === 'match' || 'right' in dataset)
    .map((why) => {
      const id = why.dataset['for'] ?? '';
      const text = textOf(root, id);
      return {
        id,
        text: kind === 'match' ? `${verdictOf(why)}: ${text}` : text,
        why: reason(why),
      };
    });
}
