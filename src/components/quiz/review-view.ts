import { review, type Review } from '../../domain/quiz/review.ts';
import type { Run } from './run.ts';
import { said, STANDS, SURE } from './said.ts';

function summaryOf({ count, startWith }: Review): { summary: string; start: string } {
  const parts = [
    `Right: ${count.right}.`,
    `Not yet: ${count['not-yet']}.`,
    count.yours ? `For you to judge: ${count.yours}.` : '',
    count.unanswered ? `Not answered: ${count.unanswered}.` : '',
  ];
  const sure = startWith.length;
  const start =
    sure === 0
      ? ''
      : sure === 1
        ? 'You were sure of 1 that is not right yet. Start there.'
        : `You were sure of ${sure} that are not right yet. Start there.`;
  return { summary: parts.filter(Boolean).join(' '), start };
}

/** What the button says that asks for the rest: what was tried is not counted with what was left. */
function goOn({ 'not-yet': tried, unanswered: left }: Review['count']): string {
  if (left === 0) return `Try the ${tried} not right yet`;
  if (tried === 0) return `Answer the ${left} left`;
  return `Go on: ${tried} to try again, ${left} not answered`;
}

/**
 * Fills the look back: a sentence, and one entry a question in the order in which they were asked.
 * @param goTo called with a question's id when the learner wants to see it again
 */
export function showReview(
  section: HTMLElement,
  { asked, given }: Run,
  goTo: (id: string) => void,
): Review {
  const looked = review(asked, given);
  const { summary, start } = summaryOf(looked);
  const fill = (selector: string, within: ParentNode, words: string) =>
    within.querySelector(selector)?.replaceChildren(words);
  fill('[data-part=summary]', section, summary);
  fill('[data-part=start]', section, start);

  const entry = section.querySelector('template');
  const entries = looked.questions.flatMap(({ id, standing, confidence }, place) => {
    const question = asked.find((one) => one.id === id)?.root;
    const one = entry?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
    if (!question || !one) return [];
    const answer = given[id]?.answer;
    one.dataset['standing'] = standing;
    const prompt = question.querySelector('[data-part=prompt]')?.textContent.trim();
    fill('.review__prompt', one, `${place + 1}. ${prompt}`);
    fill('.review__stands', one, `${STANDS[standing]} ${confidence ? SURE[confidence] : ''}`);
    fill('.review__said', one, answer ? said(question, answer) : '');
    const lesson = question.querySelector('[data-part=lesson]')?.cloneNode(true);
    const ways = one.querySelector('.review__ways');
    if (lesson) ways?.prepend(lesson);
    ways?.querySelector('button')?.addEventListener('click', () => goTo(id));
    return [one];
  });
  section.querySelector('[data-part=entries]')?.replaceChildren(...entries);
  const some = section.querySelector('[data-do=again-some]');
  some?.toggleAttribute('hidden', looked.again.length === 0);
  some?.replaceChildren(goOn(looked.count));
  return looked;
}
