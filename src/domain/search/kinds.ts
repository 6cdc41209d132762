/** The kinds a reader knows, and the kinds that pages call themselves. */

/** Pages that are shown under a name of their own. Every other page is a page. */
const NAMED = ['lesson', 'quiz'];
/** The page that holds every term. For the full text it stands for them; of itself it is a page. */
const GLOSSARY = 'glossary';

/** The kind a reader knows a page by: `lesson`, `quiz` or `page`. (A `term` is not a page.) */
export const kindOf = (own: string): string => (NAMED.includes(own) ? own : 'page');

/** Whether a page's headings are terms, each a thing to find by itself. */
export const holdsTerms = (own: string): boolean => own === GLOSSARY;

/** The pages' own kinds to look through for a reader's kind: any of these, or all but these. */
export function ownKinds(kind: string): { any: string[] } | { none: string[] } {
  if (kind === 'page') return { none: [...NAMED, GLOSSARY] };
  return { any: [kind === 'term' ? GLOSSARY : kind] };
}
