import type { Given } from '../../domain/quiz/review.ts';
import type { LiveQuestion } from './question.ts';

/** One way through a quiz: which questions, in what order, where the learner is, what they answered. */
export interface Run {
  asked: readonly LiveQuestion[];
  given: Readonly<Record<string, Given | undefined>>;
  /** Takes an answer in. */
  take: (id: string, given: Given) => void;
  /** Where the learner is, counted from nought. */
  at: () => number;
  /** Goes to a question, within the run's ends, and puts focus on its heading. */
  goTo: (place: number) => void;
}

const cardOf = (question: LiveQuestion) => question.root.parentElement as HTMLElement;

const label = (button: HTMLElement | null, words: string, next: boolean) => {
  button?.replaceChildren(words);
  button?.classList.toggle('button--next', next);
  button?.classList.toggle('button--quiet', !next);
};

/**
 * Begins a run: only these questions are shown, in this order, none of them answered.
 * @param every all questions of the quiz
 * @param asked those of them that this run asks, in its order
 */
export function beginRun(
  root: HTMLElement,
  every: readonly LiveQuestion[],
  asked: readonly LiveQuestion[],
): Run {
  const given: Record<string, Given | undefined> = {};
  const button = (what: string) => root.querySelector<HTMLElement>(`[data-do=${what}]`);
  let at = 0;

  /** Says where the learner is, and names the one thing to do next. Everything else stays quiet. */
  const show = () => {
    asked.forEach((question, place) => {
      cardOf(question).toggleAttribute('data-current', place === at);
    });
    const count = asked.filter(({ id }) => given[id]).length;
    const here = given[asked[at]?.id ?? ''] !== undefined;
    const last = at === asked.length - 1;
    const progress = root.querySelector('[data-part=progress]');
    progress?.replaceChildren(`${count} of ${asked.length} answered.`);
    button('back')?.toggleAttribute('hidden', at === 0);
    button('next')?.toggleAttribute('hidden', last);
    label(button('next'), here ? 'Next question' : 'Skip for now', here);
    label(button('review'), 'See how it went', count === asked.length || (last && here));
  };

  for (const question of every) {
    cardOf(question).hidden = !asked.includes(question);
    cardOf(question).removeAttribute('data-current');
  }
  asked.forEach((question, place) => {
    const count = cardOf(question).querySelector('.quiz-run__count');
    count?.replaceChildren(`Question ${place + 1} of ${asked.length}`);
  });
  // Only where the order has changed: moving an element takes its focus and its scroll away.
  if (asked.some((question, place) => question !== every[place])) {
    root.querySelector('[data-part=questions]')?.append(...asked.map(cardOf));
  }
  show();

  return {
    asked,
    given,
    take: (id, answer) => {
      given[id] = answer;
      show();
    },
    at: () => at,
    goTo: (place) => {
      at = Math.max(0, Math.min(place, asked.length - 1));
      show();
      const question = asked[at];
      if (question) cardOf(question).querySelector<HTMLElement>('.quiz-run__count')?.focus();
    },
  };
}
