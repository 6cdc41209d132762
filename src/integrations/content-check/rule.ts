import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/** Looks through all content for one kind of trouble. */
export type Rule = (content: Content) => Iterable<Problem>;
