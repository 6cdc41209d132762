import type { Rule } from '../rule.ts';

/** What cannot be read at all: broken YAML, broken MDX, a prose file without frontmatter. */
export const syntax: Rule = function* ({ structured, prose }) {
  for (const { file, fields } of structured) {
    if (!fields) yield { code: 'frontmatter-missing', file, line: 1, args: {} };
    for (const { line, said, twice } of fields?.errors ?? []) {
      if (twice === null) yield { code: 'yaml-syntax', file, line, args: { said } };
      else yield { code: 'yaml-key-twice', file, line, args: { key: twice } };
    }
  }
  for (const { file, body } of prose) {
    if (body.error) {
      yield { code: 'mdx-syntax', file, line: body.error.line, args: { said: body.error.said } };
    }
  }
};
