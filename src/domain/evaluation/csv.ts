import { csvOf } from '../outgoing/as-csv.ts';
import { allComments } from './comments.ts';
import type { Evening } from './gathered.ts';
import { looks, outcomes, spread } from './spread.ts';

/** The columns. A contract: a term’s files must fit one below the other. */
export const EVALUATION_HEAD = [
  'session',
  'day',
  'in the room',
  'slips returned',
  'kind',
  'question',
  'looked at',
  'mark or pile',
  'slips',
  'words',
] as const;

/** The words that the columns “question” and “looked at” hold. */
export interface CsvWords {
  outcome: Record<(typeof outcomes)[number], string>;
  look: Record<(typeof looks)[number], string>;
  asked: Record<'try' | 'inTheWay' | 'else', string>;
  open: string;
}

/**
 * Evenings as CSV: how many slips gave each mark, a row for each. No row is a person: looking back and
 * now are counted apart. Comments come along only when asked for, without those that are left out.
 */
export function evaluationCsv(
  evenings: readonly Evening[],
  words: CsvWords,
  withComments: boolean,
): string {
  const rows = evenings.flatMap((evening) => {
    const { name, day, present, slips } = evening;
    const start = [name, day, present === null ? '' : `${present}`, `${slips.length}`];
    const counted = outcomes.flatMap((outcome) =>
      looks.flatMap((look) => {
        const { marks, open } = spread(slips, outcome, look);
        return [...marks, open].map((count, at) => [
          ...start,
          'mark',
          words.outcome[outcome],
          words.look[look],
          at < marks.length ? `${at + 1}` : words.open,
          `${count}`,
          '',
        ]);
      }),
    );
    const said = withComments
      ? allComments(evening)
          .filter(({ leftOut }) => !leftOut)
          .map(({ asked, pile, text }) => [
            ...start,
            'comment',
            words.asked[asked],
            '',
            pile,
            '1',
            text,
          ])
      : [];
    return [...counted, ...said];
  });
  return csvOf([EVALUATION_HEAD, ...rows]);
}
