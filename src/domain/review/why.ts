import type { Met } from './met.ts';
import { DAY_MS } from './memory.ts';

/** What happened to something when it was last met, from which follows why it comes now. */
export type Reason =
  | 'mistaken'
  | 'not-yet'
  | 'guessed'
  | 'had'
  | 'sure'
  | 'recalled-all'
  | 'recalled-some'
  | 'looked'
  | 'judged-not-yet'
  | 'judged-effort'
  | 'judged-yes'
  | 'explained';

/** Why something comes now. */
export interface Why {
  reason: Reason;
  /** How many midnights lie between then and today; 1 is yesterday. */
  days: number;
}

function reasonOf({ last, grade }: Met): Reason {
  if (!last) return 'explained';
  if (last.verb === 'chose') return 'looked';
  if (last.verb === 'recalled') {
    return ({ notYet: 'judged-not-yet', effort: 'judged-effort', yes: 'judged-yes' } as const)[
      last.result.judgement
    ];
  }
  const { right, confidence } = last.result;
  if (right === null) return grade === 4 ? 'recalled-all' : 'recalled-some';
  if (!right) return confidence === 'sure' ? 'mistaken' : 'not-yet';
  return confidence === 'guess' ? 'guessed' : confidence === 'sure' ? 'sure' : 'had';
}

/** Why something comes now. @param startOfDay the reader’s midnight, in milliseconds */
export function whyOf(met: Met, startOfDay: number): Why {
  const then = met.memory?.lastAt ?? met.dueAt - DAY_MS;
  return {
    reason: reasonOf(met),
    days: then >= startOfDay ? 0 : Math.ceil((startOfDay - then) / DAY_MS),
  };
}
