import type { Rule } from '../rule.ts';

/** The title is the page’s h1: headings start at ## and never skip a level on the way down. */
export const headings: Rule = function* ({ prose }) {
  for (const { file, body } of prose) {
    let before = 1;
    for (const { depth, line } of body.headings) {
      if (depth === 1 || depth > before + 1) {
        yield { code: 'heading-order', file, line, args: { depth, before } };
      }
      before = Math.max(depth, 2);
    }
  }
};
