import type { Principle } from '../../schemas/ids.ts';

/** The six headings of the attunement principles, as the sheet has them (Kennedy, 2011). */
export const PRINCIPLES: Readonly<Record<Principle, string>> = {
  attentive: 'Being attentive',
  encouraging: 'Encouraging initiatives',
  receiving: 'Receiving initiatives',
  developing: 'Developing attuned interactions',
  guiding: 'Guiding',
  deepening: 'Deepening discussion',
};
