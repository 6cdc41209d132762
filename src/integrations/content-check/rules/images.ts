import type { Rule } from '../rule.ts';

/** Pictures are drawings of ours, with their words; not images in the text. */
export const images: Rule = function* ({ prose }) {
  for (const { file, body } of prose) {
    for (const { alt, line } of body.images) {
      const code = alt.trim() ? 'image-in-text' : 'image-without-alt';
      yield { code, file, line, args: {} };
    }
  }
};
