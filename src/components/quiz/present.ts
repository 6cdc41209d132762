import { shuffle } from '../../domain/quiz/shuffle.ts';
import type { Question } from '../../schemas/quiz.ts';

/** A question's permanent address in a learner's record: `quiz:attunement#hand-stills`. */
export const activityOf = (module: string, id: string): string => `quiz:${module}#${id}`;

/**
 * Things in the order in which a page first shows them: always the same for one question, and not
 * the author's, who tends to write the right one first.
 * @param asked whether they are to be put in order, so that the right order must not be shown
 */
export function firstOrder<Thing extends { id: string }>(
  question: Question,
  things: readonly Thing[],
  asked = false,
): Thing[] {
  const ids = things.map(({ id }) => id);
  const order = shuffle(ids, question.id, asked ? [ids] : []);
  return order.flatMap((id) => things.filter((thing) => thing.id === id));
}

/** A, B, C … by place, to name a choice where no script can put its reason beside it. */
export const letter = (place: number): string => String.fromCharCode(65 + place);

/** “first”, “second” … by place. A question has at most six things to put in order. */
export const ordinal = (place: number): string =>
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][place] ?? `number ${place + 1}`;
