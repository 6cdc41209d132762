import type { Content, Structured } from '../content.ts';
import type { Fields, Path } from '../fields.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/**
 * A scale goes by its file’s name, rests on something, and gives each area and item a name of its own;
 * where it sends a learner there is something; and no licensed one is published.
 */
export const scales: Rule = function* (content) {
  for (const one of content.structured) {
    const { kind, id: name, file, fields } = one;
    if (kind !== 'scale' || !fields) continue;
    for (const { value, path, line } of fields.strings('standing')) {
      if (value === 'licensed') yield { code: 'scale-licensed', file, path, line, args: {} };
    }
    for (const { value: id, path, line } of fields.strings('id')) {
      if (id !== name) yield { code: 'scale-id', file, path, line, args: { id, name } };
    }
    for (const { value, path, line } of fields.at('sources')) {
      if (Array.isArray(value) && value.length === 0) {
        yield { code: 'scale-unsourced', file, path, line, args: {} };
      }
    }
    yield* taken(file, fields);
    yield* lost(one, fields, content);
  }
};

/** Areas and items share one name space: a link to either is `#id` on the same page. */
function* taken(file: string, fields: Fields): Generator<Problem> {
  const first = new Map<string, number>();
  for (const [at, of] of [
    ['areas.*.id', 'area'],
    ['areas.*.items.*.id', 'item'],
  ] as const) {
    for (const { value: id, path, line } of fields.strings(at)) {
      const before = first.get(id);
      if (before === undefined) first.set(id, line);
      else yield { code: 'id-taken', file, path, line, args: { id, of, line: before } };
    }
  }
}

/** Suggestions that lead nowhere. */
function* lost({ file }: Structured, fields: Fields, content: Content): Generator<Problem> {
  const found = places(content);
  for (const { value: kind, path } of fields.strings('areas.*.items.*.suggestions.*.kind')) {
    const known = found[kind];
    const at: Path = [...path.slice(0, -1), 'id'];
    const [named] = fields.strings(at.join('.'));
    if (!known || !named || known.includes(named.value)) continue;
    const { value: id, line } = named;
    const args = { to: kind, id, near: nearest(id, known), known };
    yield { code: 'reference-broken', file, path: at, line, args };
  }
}

/** What there is to be sent to, by kind. */
function places({ structured, files }: Content): Partial<Record<string, string[]>> {
  const of = (kind: Structured['kind']) =>
    structured.filter((one) => one.kind === kind).map(({ id }) => id);
  const walks = files.flatMap((path) => /^walkthroughs\/([^/]+)\//.exec(path)?.[1] ?? []);
  return {
    lesson: of('lesson'),
    case: of('case'),
    moment: of('moment'),
    // Until there are any, nothing can be said of one.
    ...(walks.length > 0 && { walkthrough: [...new Set(walks)] }),
  };
}
