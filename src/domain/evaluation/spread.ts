import type { Evening } from './gathered.ts';
import type { Looked, Slip } from './slip.ts';

/** The two outcomes on a slip. */
export const outcomes = ['knowing', 'using'] as const;
/** One of them. */
export type Outcome = (typeof outcomes)[number];
/** Looking back, and now. */
export const looks = ['before', 'now'] as const satisfies readonly (keyof Looked)[];
/** One of them. */
export type Look = (typeof looks)[number];

/** How many slips gave each mark, from 1 to 10, and how many left it open. */
export interface Spread {
  /** Ten counts: the first is of 1. */
  marks: readonly number[];
  open: number;
}

const MARKS = 10;

/**
 * How the marks of some slips lie. A spread and no average: a dozen people are too few for one, and it
 * would hide who is far from the rest.
 */
export function spread(slips: readonly Slip[], outcome: Outcome, look: Look): Spread {
  const marks = Array.from({ length: MARKS }, () => 0);
  let open = 0;
  for (const slip of slips) {
    const mark = slip[outcome][look];
    if (mark === null) open += 1;
    else marks[mark - 1] = (marks[mark - 1] ?? 0) + 1;
  }
  return { marks, open };
}

/** Fewer slips than this are too few to say anything of a team. A judgement of ours, not a rule of statistics. */
export const FEW = 10;

/** How far an evening’s slips can be trusted to speak for the room. */
export interface Caution {
  few: boolean;
  /** Fewer than half came back; null when nobody said how many were there. */
  mostMissing: boolean | null;
  /** More came back than were in the room. */
  tooMany: boolean;
}

/** What to warn of beside an evening’s spreads. */
export const cautionOf = ({ slips, present }: Pick<Evening, 'slips' | 'present'>): Caution => ({
  few: slips.length < FEW,
  mostMissing: present === null ? null : slips.length * 2 < present,
  tooMany: present !== null && slips.length > present,
});
