import { permanentId } from '../../../schemas/ids.ts';
import type { Content, Structured } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/**
 * Where ids are given, and within what each is the only one of its name: `*` in the pattern that
 * `within` shares is one list.
 */
const GIVEN: readonly { kind: Structured['kind']; at: string; of: string }[] = [
  { kind: 'quiz', at: 'questions.*.id', of: 'question' },
  { kind: 'quiz', at: 'questions.*.options.*.id', of: 'option' },
  { kind: 'quiz', at: 'questions.*.items.*.id', of: 'item' },
  { kind: 'quiz', at: 'questions.*.answers.*.id', of: 'answer' },
  { kind: 'quiz', at: 'questions.*.lines.*.id', of: 'line' },
  { kind: 'quiz', at: 'questions.*.points.*.id', of: 'point' },
  { kind: 'stage', at: 'stops.*.id', of: 'stop' },
  { kind: 'session', at: 'recall.*.id', of: 'question' },
  { kind: 'walk', at: 'people.*.id', of: 'person' },
  { kind: 'step', at: 'choices.*.id', of: 'choice' },
  { kind: 'pathway', at: 'nodes.*.id', of: 'node' },
  { kind: 'shapes', at: 'shapes.*.id', of: 'shape' },
  { kind: 'agreement', at: 'questions.*.id', of: 'question' },
  { kind: 'workshop', at: 'wishes.*.id', of: 'wish' },
  { kind: 'workshop', at: 'prompts.*.id', of: 'prompt' },
  { kind: 'template', at: 'parts.*.id', of: 'part' },
  { kind: 'choosing', at: 'sections.*.id', of: 'section' },
  { kind: 'scale', at: 'responses.*.id', of: 'response' },
  { kind: 'moment', at: 'people.*.id', of: 'person' },
  { kind: 'moment', at: 'events.*.id', of: 'event' },
  { kind: 'moment', at: 'choices.*.id', of: 'choice' },
];

interface Id {
  id: string;
  line: number;
  of: string;
  /** Whether it stands in a tag, where no schema sees it. */
  inTag?: true;
}

/** Learners' records point at ids: each is kebab-case and, where it counts, the only one of its name. */
export const ids: Rule = function* (content) {
  for (const { kind, at, of } of GIVEN) {
    for (const { file, fields } of content.structured.filter((one) => one.kind === kind)) {
      // Two ids clash when only the last place in a list tells their paths apart.
      const lists = Map.groupBy(fields?.strings(at) ?? [], ({ path }) =>
        path.slice(0, -2).join('.'),
      );
      for (const list of lists.values()) {
        yield* taken(
          file,
          list.map(({ value, line }) => ({ id: value, line, of })),
        );
      }
    }
  }
  for (const { file, prompts } of promptsOf(content)) yield* taken(file, prompts);
  yield* badlyFormed(content);
};

/** The prompts of a lesson share one name space: `attunement/receiving#before-you-go`. */
function* promptsOf({ prose }: Content): Generator<{ file: string; prompts: Id[] }> {
  for (const { kind, file, fields, body } of prose) {
    if (kind !== 'lesson') continue;
    const prompts: Id[] = [];
    for (const field of ['recall', 'practice']) {
      for (const { value, line } of fields?.strings(`${field}.id`) ?? []) {
        prompts.push({ id: value, line, of: 'prompt' });
      }
    }
    for (const { name, attributes } of body.tags) {
      const id = attributes.find((one) => one.name === 'id');
      if ((name === 'Try' || name === 'Pause') && id?.value && !id.code) {
        prompts.push({ id: id.value, line: id.line, of: 'prompt', inTag: true });
      }
    }
    yield { file, prompts };
  }
}

function* taken(file: string, list: readonly Id[]): Generator<Problem> {
  const first = new Map<string, number>();
  for (const { id, line, of } of list) {
    const before = first.get(id);
    if (before === undefined) first.set(id, line);
    else yield { code: 'id-taken', file, line, args: { id, of, line: before } };
  }
}

/** Ids that no schema sees: names of files and folders, keys of sources, prompts in tags. */
function* badlyFormed(content: Content): Generator<Problem> {
  const wrong = (id: string) => !permanentId.safeParse(id).success;
  for (const { kind, id, folder, file, fields } of content.structured) {
    const name = id.startsWith(`${folder}/`) ? id.slice(folder.length + 1) : id;
    if (kind === 'sources') {
      for (const key of [...(content.known('source') ?? [])].filter(wrong)) {
        const line = fields?.lineOf([key]) ?? 1;
        yield { code: 'id-form', file, line, args: { id: key, of: 'source' } };
      }
    } else if (kind !== 'quiz' && wrong(name)) {
      yield { code: 'id-form', file, line: 1, args: { id: name, of: kind } };
    }
  }
  for (const { file, prompts } of promptsOf(content)) {
    for (const { id, line } of prompts.filter((one) => one.inTag && wrong(one.id))) {
      yield { code: 'id-form', file, line, args: { id, of: 'prompt' } };
    }
  }
}
