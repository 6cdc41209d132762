import type { Looked, Slip } from '../../domain/evaluation/slip.ts';
import type { Sheet } from '../../domain/outgoing/sheet.ts';
import { dayOf } from '../journal/words.ts';

/** The two outcomes that a slip looks at, always with both times beside them. */
export const outcomes = [
  { id: 'knowing', label: 'I could tell a parent or a colleague what this is for' },
  { id: 'using', label: 'I can use some of it in my own work this week' },
] as const;

/** The times, in the words that are always printed. */
export const times = [
  { id: 'before', label: 'Looking back, before today' },
  { id: 'now', label: 'Now' },
] as const;

/** What each field of words asks. */
export const asks = [
  { id: 'try', label: 'One thing I will try' },
  { id: 'inTheWay', label: 'What got in the way' },
  { id: 'else', label: 'Anything else' },
] as const;

const mark = (value: number | null): string => (value === null ? 'left open' : `${value} of 10`);
const row = (label: string, { before, now }: Looked) => [label, mark(before), mark(now)];

/** A slip as it reads: everything that is in its file. */
export const slipSheet = (slip: Slip): Sheet => ({
  title: 'Evaluation slip',
  about: [
    `${slip.session ? `${slip.session}, ` : ''}${dayOf(slip.day)}. Slip ${slip.id}: letters by chance, so that it is not counted twice.`,
  ],
  sections: [
    {
      title: 'From 1 (not at all) to 10 (entirely)',
      blocks: [
        {
          kind: 'table',
          head: ['Outcome', ...times.map(({ label }) => label)],
          rows: outcomes.map(({ id, label }) => row(label, slip[id])),
        },
      ],
    },
    ...asks.flatMap(({ id, label }) =>
      slip[id] === ''
        ? []
        : [{ title: label, blocks: [{ kind: 'words' as const, text: slip[id] }] }],
    ),
  ],
});
