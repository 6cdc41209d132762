import type { Answer, Confidence } from '../record/statement.ts';
import { mark, type Key } from './mark.ts';

/** An answer as it was given, with how sure the learner said they were. */
export interface Given {
  answer: Answer;
  confidence: Confidence | null;
}

/** Where one question stands: `yours` is for the learner to judge (recall). */
export type Standing = 'right' | 'not-yet' | 'yours' | 'unanswered';

/** One question, looked back on. */
export interface Reviewed {
  id: string;
  standing: Standing;
  confidence: Confidence | null;
}

/** A run through a quiz, looked back on. */
export interface Review {
  /** In the order in which the questions were asked. */
  questions: Reviewed[];
  count: Record<Standing, number>;
  /** Ids of what the learner was sure of and did not have right: where looking again gives most. */
  startWith: string[];
  /** Ids of what is not right yet, unanswered questions included: an unanswered question counts as wrong. */
  again: string[];
}

/** Looks back on a run: how each question stands, counts, and where to start again. */
export function review(
  questions: readonly { id: string; key: Key }[],
  answers: Readonly<Record<string, Given | undefined>>,
): Review {
  const count: Record<Standing, number> = { right: 0, 'not-yet': 0, yours: 0, unanswered: 0 };
  const reviewed = questions.map(({ id, key }): Reviewed => {
    const given = answers[id];
    const right = mark(key, given?.answer ?? null);
    const standing: Standing = !given
      ? 'unanswered'
      : right === null
        ? 'yours'
        : right
          ? 'right'
          : 'not-yet';
    count[standing] += 1;
    return { id, standing, confidence: given?.confidence ?? null };
  });
  const ids = (wanted: (one: Reviewed) => boolean) => reviewed.filter(wanted).map(({ id }) => id);
  return {
    questions: reviewed,
    count,
    startWith: ids(({ standing, confidence }) => standing === 'not-yet' && confidence === 'sure'),
    again: ids(({ standing }) => standing === 'not-yet' || standing === 'unanswered'),
  };
}
