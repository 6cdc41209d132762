import { TAGS, type Noun } from '../../../schemas/tags.ts';
import type { Content, Prose, Structured } from '../content.ts';
import type { Path } from '../fields.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A field that names something elsewhere in the content. */
const ABROAD: readonly { kind: Structured['kind']; at: string; to: Noun | 'lesson' }[] = [
  { kind: 'module', at: 'short', to: 'lesson' },
  { kind: 'module', at: 'next.*.source', to: 'source' },
  { kind: 'pathway', at: 'nodes.*.lessons.*', to: 'lesson' },
  { kind: 'walk', at: 'lessons.*', to: 'lesson' },
  { kind: 'session', at: 'lessons.*', to: 'lesson' },
  { kind: 'session', at: 'recall.*.from', to: 'lesson' },
  { kind: 'walk', at: 'sources.*', to: 'source' },
  { kind: 'case', at: 'source', to: 'source' },
  { kind: 'scale', at: 'sources.*', to: 'source' },
  { kind: 'choosing', at: 'sections.*.sources.*', to: 'source' },
  { kind: 'quiz', at: 'questions.*.lesson', to: 'lesson' },
  { kind: 'quiz', at: 'questions.*.moment', to: 'moment' },
  { kind: 'quiz', at: 'questions.*.sources.*', to: 'source' },
  { kind: 'template', at: 'sources.*', to: 'source' },
  { kind: 'familyPage', at: 'parts.*.help.*.source', to: 'source' },
  { kind: 'familyTerms', at: 'groups.*.words.*.term', to: 'term' },
  { kind: 'term', at: 'sources.*', to: 'source' },
  { kind: 'term', at: 'see.*', to: 'term' },
];

/** A field that names something in the same file; a number in `among` is that step of the way to it. */
const AT_HOME: readonly { kind: Structured['kind']; at: string; among: string; to: string }[] = [
  {
    kind: 'quiz',
    at: 'questions.*.lines.*.answer',
    among: 'questions.$1.answers.*.id',
    to: 'answer',
  },
  { kind: 'pathway', at: 'nodes.*.to.*.id', among: 'nodes.*.id', to: 'node' },
  { kind: 'film', at: 'poster', among: 'scenes.*.id', to: 'scene' },
  { kind: 'walk', at: 'start', among: 'steps.*', to: 'step' },
  { kind: 'walk', at: 'turned.who', among: 'people.*.id', to: 'person' },
  { kind: 'moment', at: 'events.*.who', among: 'people.*.id', to: 'person' },
  { kind: 'moment', at: 'readings.*.chose.*', among: 'choices.*.id', to: 'choice' },
];

/** What is known only within a module, a walkthrough or a session. */
const WITHIN_FOLDER: readonly Noun[] = ['question', 'person', 'recall'];

/** Whatever names something by id names something that is there. */
export const references: Rule = function* (content) {
  for (const one of content.structured) {
    yield* abroad(one, content);
    yield* atHome(one);
    if (one.kind === 'moment') yield* frameNumbers(one);
  }
  for (const one of content.prose) yield* inTags(one, content);
};

function* abroad(
  { kind, file, folder, id, fields }: Structured,
  content: Content,
): Generator<Problem> {
  for (const { at, to } of ABROAD.filter((one) => one.kind === kind)) {
    for (const { value: given, path, line } of fields?.strings(at) ?? []) {
      // A lesson of another module goes by both names.
      const [module = folder, value = given] =
        to === 'lesson' && given.includes('/') ? given.split('/') : [folder, given];
      const known = content.known(to, to === 'lesson' ? module : undefined);
      if (to === 'term' && value === id) yield { code: 'see-itself', file, line, path, args: {} };
      else if (known && !known.has(value)) yield broken(file, line, path, to, value, known);
    }
  }
}

function* atHome({ kind, file, fields }: Structured): Generator<Problem> {
  if (!fields) return;
  for (const { at, among, to } of AT_HOME.filter((one) => one.kind === kind)) {
    for (const { value, path, line } of fields.strings(at)) {
      const where = among.replace(/\$(\d)/g, (_, step: string) => String(path[Number(step)]));
      const known = [...fields.strings(where)].map((found) => found.value);
      if (!known.includes(value)) yield broken(file, line, path, to, value, known);
    }
  }
}

function* frameNumbers({ file, fields }: Structured): Generator<Problem> {
  const frames = [...(fields?.at('frames.*') ?? [])].length;
  for (const { value: frame, path, line } of fields?.at('events.*.frame') ?? []) {
    if (typeof frame !== 'number' || frame <= frames || frames === 0) continue;
    const [named] = fields?.strings(`events.${path[1]}.id`) ?? [];
    const args = { event: named?.value ?? '', frame, frames };
    yield { code: 'frame-number', file, path, line, args };
  }
}

function* inTags({ id: whole, file, folder, body }: Prose, content: Content): Generator<Problem> {
  for (const { name, attributes } of body.tags) {
    for (const { name: attribute, value, code, line } of attributes) {
      const wants = TAGS[name]?.attributes[attribute ?? '']?.kind;
      if (typeof wants !== 'object' || !('idOf' in wants) || code || !value?.trim()) continue;
      // Diagrams have a rule of their own, which also knows the unused ones.
      if (wants.idOf === 'diagram') continue;
      const within = WITHIN_FOLDER.includes(wants.idOf)
        ? folder
        : wants.idOf === 'stop'
          ? whole
          : undefined;
      const known = content.known(wants.idOf, within);
      for (const id of wants.several ? value.trim().split(/\s+/) : [value]) {
        if (known && !known.has(id)) yield broken(file, line, undefined, wants.idOf, id, known);
      }
    }
  }
}

function broken(
  file: string,
  line: number,
  path: Path | undefined,
  to: string,
  id: string,
  known: Iterable<string>,
): Problem {
  const args = { to, id, near: nearest(id, known), known: [...known] };
  return { code: 'reference-broken', file, line, ...(path && { path }), args };
}
