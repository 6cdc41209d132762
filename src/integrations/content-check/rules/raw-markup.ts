import { TAGS } from '../../../schemas/tags.ts';
import type { Prose } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Content is words and our tags: no HTML, no scripts, no handlers, no styling, no code. */
export const rawMarkup: Rule = function* ({ structured, prose }) {
  for (const one of prose) yield* inProse(one);
  for (const { file, fields } of structured) {
    // YAML is shown as it stands, so a tag in it would be read out as one.
    for (const { value, path, line } of fields?.everyString() ?? []) {
      const element = /<\/?([A-Za-z][\w-]*)(\s[^<>]*)?\/?>/.exec(value)?.[1];
      if (element) yield { code: 'raw-html', file, path, line, args: { element, near: null } };
    }
  }
};

function* inProse({ file, body }: Prose): Generator<Problem> {
  for (const { what, line } of body.code)
    yield { code: 'code-in-content', file, line, args: { what } };
  for (const { name, line, attributes } of body.tags) {
    if (name === 'script') yield { code: 'script-element', file, line, args: {} };
    else if (name === 'style') yield { code: 'style-element', file, line, args: {} };
    else if (!/^[A-Z]/.test(name)) {
      const near = name.length < 3 ? null : nearest(name, Object.keys(TAGS), 1);
      yield { code: 'raw-html', file, line, args: { element: name, near } };
    }
    for (const { name: attribute, line: at } of attributes) {
      if (attribute === 'style') {
        yield { code: 'style-attribute', file, line: at, args: { element: name } };
      } else if (attribute && /^on[a-z]/i.test(attribute)) {
        yield { code: 'event-handler', file, line: at, args: { element: name, attribute } };
      }
    }
  }
}
