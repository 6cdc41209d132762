/** The kinds a reader knows, and the kinds that pages call themselves. */

/** Pages that are shown under a name of their own. Every other page is a page. */
const NAMED = ['lesson', 'quiz'];

/** The kind a reader knows a page by: `lesson`, `quiz` or `page`. (A `term` is not a page.) */
export const kindOf = (own: string): string => (NAMED.includes(own) ? own : 'page');

/** Whether a page's headings are terms, each a thing to find by itself. */
export const holdsTerms = (own: string): boolean => own === 'glossary';

/** The kind of what is found in the text of a page: in the glossary, that is a term. */
export const kindWithin = (own: string): string => (holdsTerms(own) ? 'term' : kindOf(own));
