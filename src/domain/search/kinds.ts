/** What a reader may narrow a search to, and the kinds that pages call themselves. */

/** Kinds that are shown under a name of their own. Every other page is a page. */
const KINDS: Readonly<Record<string, string>> = {
  lesson: 'lesson',
  quiz: 'quiz',
  // One page holds every term; a term is a place in it.
  glossary: 'term',
  term: 'term',
};

/** The kind a reader knows a page by: `lesson`, `term`, `quiz` or `page`. */
export const kindOf = (own: string): string => KINDS[own] ?? 'page';

/** The pages' own kinds that a reader's kind stands for; `not` where it is all but these. */
export function ownKinds(kind: string): { any: string[] } | { none: string[] } {
  const own = Object.keys(KINDS).filter((one) => KINDS[one] === kind);
  return own.length > 0 ? { any: own } : { none: Object.keys(KINDS) };
}
