import { readContent, type Content } from './content.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/all.ts';

/** Every problem in `<root>/src/content/`, by file and line; none when the content is sound. */
export function check(root: string): Problem[] {
  return checkContent(readContent(root));
}

/** Every problem in content that was read already. */
export function checkContent(content: Content): Problem[] {
  return rules
    .flatMap((rule) => [...rule(content)])
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
