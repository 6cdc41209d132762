import type { Confidence } from '../../domain/record/statement.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A day as people here write it: “9 March 2026”, in the reader's own time zone. */
export const dayOf = (at: string): string => day.format(new Date(at));

/** “1 lesson”, “2 lessons”; numbers above 999 with a comma. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Joins parts of a sentence: “a”, “a and b”, “a, b and c”. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;

/** How an answer turned out. Only the learner can say of what they recalled. */
export const verdict = (right: boolean | null): string =>
  right === null ? 'For you to judge' : right ? 'Right' : 'Not yet';

/** How sure the learner was, after the verdict; empty when they did not say. */
export const sureness = (confidence: Confidence | null): string =>
  confidence === null
    ? ''
    : { guess: 'you were guessing', fairly: 'you were fairly sure', sure: 'you were sure' }[
        confidence
      ];
