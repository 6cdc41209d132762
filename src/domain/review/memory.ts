import { FSRSAlgorithm } from 'ts-fsrs';

/**
 * How well something is remembered, by FSRS-6 with its published weights. Its plain arithmetic is
 * used and none of its cards: a card would be state, and here everything is replayed from the record.
 * No fuzz: the same statements must give the same days on every device.
 */

/** What FSRS calls them: 1 forgotten, 2 with effort, 3 known, 4 known at once. */
export type Grade = 1 | 2 | 3 | 4;

/** What the learner is thought to remember of one thing since they last met it. Times in milliseconds. */
export interface Memory {
  stability: number;
  difficulty: number;
  lastAt: number;
  dueAt: number;
}

export const DAY_MS = 86_400_000;

/**
 * Two meetings closer than this are one sitting, of which the first counts: what is answered again
 * right after the answer was shown has not been remembered. In hours, since a record has no time zone.
 */
export const SITTING_MS = 12 * 3_600_000;

const algorithm = new FSRSAlgorithm({
  enable_fuzz: false,
  enable_short_term: false,
  request_retention: 0.9,
  // Once a year everything is worth a look: by then it may have been rewritten, too.
  maximum_interval: 365,
});

/** What is remembered after meeting it once more, `at` milliseconds. `before` is null the first time. */
export function remember(before: Memory | null, grade: Grade, at: number): Memory {
  const elapsed = before ? (at - before.lastAt) / DAY_MS : 0;
  const { stability, difficulty } = algorithm.next_state(before, elapsed, grade);
  const days = algorithm.next_interval(stability, elapsed);
  return { stability, difficulty, lastAt: at, dueAt: at + days * DAY_MS };
}

/** How likely it is still there at a time, from 1 down to 0. */
export const retrievability = ({ lastAt, stability }: Memory, at: number): number =>
  algorithm.forgetting_curve(Math.max(0, at - lastAt) / DAY_MS, stability);
