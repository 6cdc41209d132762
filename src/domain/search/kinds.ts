/** The kinds a reader knows, and the kinds that pages call themselves. */

/** Pages that are shown under a name of their own. Every other page is a page. */
const NAMED = ['lesson', 'quiz', 'walkthrough'];

/**
 * The kind a reader knows a page by: `lesson`, `quiz`, `walkthrough` or `page`. (A `term` is not a page.) A step of a
 * walkthrough goes by its name.
 */
export const kindOf = (own: string): string =>
  NAMED.includes(own) ? own : own === 'step' ? 'walkthrough' : 'page';

/** Whether the quick index has it. The steps of a walkthrough would crowd it; their text is found all the same. */
export const isQuick = (own: string): boolean => own !== 'step';

/** Whether a page's headings are terms, each a thing to find by itself. */
export const holdsTerms = (own: string): boolean => own === 'glossary';

/** The kind of what is found in the text of a page: in the glossary, that is a term. */
export const kindWithin = (own: string): string => (holdsTerms(own) ? 'term' : kindOf(own));
