import { TAG_COUNTS, TAGS, type Tag } from '../../../schemas/tags.ts';
import type { WrittenTag } from '../body.ts';
import type { Prose } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Tags are ours, stand where they may, carry what they must, and come as often as such a file wants. */
export const tags: Rule = function* ({ prose }) {
  for (const one of prose) {
    for (const written of one.body.tags.filter(({ name }) => /^[A-Z]/.test(name))) {
      yield* wrongTag(one, written);
    }
    if (!one.body.error) yield* wrongCounts(one);
  }
};

function* wrongTag({ file, kind }: Prose, written: WrittenTag): Generator<Problem> {
  const { name, line, inline, empty } = written;
  const tag = TAGS[name];
  if (!tag?.within.includes(kind)) {
    const known = Object.keys(TAGS).filter((one) => TAGS[one]?.within.includes(kind));
    const near = tag ? null : nearest(name, known);
    yield { code: 'tag-unknown', file, line, args: { tag: name, near, known } };
    return;
  }
  if (inline && tag.place === 'block')
    yield { code: 'tag-inline', file, line, args: { tag: name } };
  if (!inline && tag.place === 'inline')
    yield { code: 'tag-alone', file, line, args: { tag: name } };
  if (empty && tag.children === 'needed')
    yield { code: 'tag-empty', file, line, args: { tag: name } };
  if (!empty && tag.children === 'none') {
    yield { code: 'tag-full', file, line, args: { tag: name, example: tag.example } };
  }
  yield* wrongAttributes(file, written, tag);
}

function* wrongAttributes(file: string, written: WrittenTag, tag: Tag): Generator<Problem> {
  const { name, attributes } = written;
  const known = Object.keys(tag.attributes);
  // A misspelt attribute is one problem, not also a missing one.
  const misspelt = new Set<string | null>();
  for (const { name: attribute, value, code, line } of attributes) {
    // Styling and handlers have rules of their own.
    if (attribute === 'style' || (attribute && /^on[a-z]/i.test(attribute))) continue;
    const wants = tag.attributes[attribute ?? ''];
    if (code) {
      const args = { tag: name, attribute: attribute ?? `{${value}}` };
      yield { code: 'attribute-expression', file, line, args };
    } else if (!wants) {
      const near = nearest(attribute ?? '', known);
      misspelt.add(near);
      const args = { tag: name, attribute: attribute ?? '', near, known };
      yield { code: 'attribute-unknown', file, line, args };
    } else if (wants.kind !== 'flag' && !value?.trim()) {
      const args = { tag: name, attribute: attribute ?? '', about: wants.about };
      yield { code: 'attribute-empty', file, line, args };
    } else if (wants.kind === 'minutes' && !/^[1-9]\d?$/.test(value?.trim() ?? '')) {
      const args = { tag: name, attribute: attribute ?? '', value: value ?? '' };
      yield { code: 'attribute-minutes', file, line, args };
    } else if (typeof wants.kind === 'object' && 'oneOf' in wants.kind) {
      const known = [...wants.kind.oneOf];
      if (known.includes(value ?? '')) continue;
      const near = nearest(value ?? '', known);
      const args = { tag: name, attribute: attribute ?? '', value: value ?? '', near, known };
      yield { code: 'attribute-other', file, line, args };
    }
  }
  for (const [attribute, { required, about }] of Object.entries(tag.attributes)) {
    if (!required || misspelt.has(attribute)) continue;
    if (attributes.some((one) => one.name === attribute)) continue;
    const args = { tag: name, attribute, about };
    yield { code: 'attribute-missing', file, line: written.line, args };
  }
}

function* wrongCounts({ kind, file, body }: Prose): Generator<Problem> {
  for (const { tags: names, min, max } of TAG_COUNTS[kind]) {
    const there = body.tags.filter(({ name }) => names.includes(name));
    const over = max === null ? undefined : there[max];
    if (there.length >= min && !over) continue;
    const args = { tags: [...names], view: kind, found: there.length, min, max };
    yield { code: 'tag-count', file, line: over?.line ?? 1, args };
  }
}
