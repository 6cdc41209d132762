import type { Outcome, Planned } from './statement.ts';

/** A plan as a sentence; what was left open is a gap in it. */
export const planWords = ({ when, will }: Planned['result']): string =>
  `When ${when || '…'}, I will ${will || '…'}`;

/** What came of a plan, in words. */
export const outcomeWords: Record<Outcome, string> = {
  tried: 'Tried',
  otherwise: 'It went differently',
  notYet: 'Not yet',
};
