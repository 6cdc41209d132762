import type { Planned } from './statement.ts';

/** A plan as a sentence; what was left open is a gap in it. */
export const planWords = ({ when, will }: Planned['result']): string =>
  `When ${when || '…'}, I will ${will || '…'}`;
