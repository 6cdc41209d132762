import { caseSchema, stageSchema } from '../../../schemas/case.ts';
import { choosingSchema } from '../../../schemas/choosing.ts';
import { courseSchema } from '../../../schemas/course.ts';
import { familyWordsSchema, hardWordsSchema } from '../../../schemas/family-words.ts';
import { explainerSchema, renderedSchema } from '../../../schemas/explainer.ts';
import { familyFrontSchema } from '../../../schemas/family-front.ts';
import { familyPageSchema } from '../../../schemas/family-pages.ts';
import { familyQuestionsSchema } from '../../../schemas/family-questions.ts';
import { familyTermsSchema } from '../../../schemas/family-terms.ts';
import { glossarySchema } from '../../../schemas/glossary.ts';
import { lawSchema, topicSchema } from '../../../schemas/law.ts';
import { lessonSchema } from '../../../schemas/lesson.ts';
import { moduleSchema } from '../../../schemas/module.ts';
import { momentSchema } from '../../../schemas/moment.ts';
import { movingRenderedSchema, movingSchema } from '../../../schemas/moving.ts';
import { pathwaySchema } from '../../../schemas/pathway.ts';
import { agreementSchema, shapesSchema, workshopSchema } from '../../../schemas/practise.ts';
import { quizSchema } from '../../../schemas/quiz.ts';
import { scaleSchema } from '../../../schemas/scale.ts';
import { sessionSchema } from '../../../schemas/session.ts';
import { serviceSchema } from '../../../schemas/service.ts';
import { sourceSchema } from '../../../schemas/source.ts';
import { stepSchema, walkSchema } from '../../../schemas/walkthrough.ts';
import { templateSchema } from '../../../schemas/template.ts';
import type { Structured } from '../content.ts';
import { isRecord, type Path } from '../fields.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import * as tree from '../schema-tree.ts';

const SCHEMAS = {
  course: courseSchema,
  module: moduleSchema,
  lesson: lessonSchema,
  session: sessionSchema,
  quiz: quizSchema,
  moment: momentSchema,
  moving: movingSchema,
  movingRendered: movingRenderedSchema,
  case: caseSchema,
  stage: stageSchema,
  familyWords: familyWordsSchema,
  hardWords: hardWordsSchema,
  familyFront: familyFrontSchema,
  familyPage: familyPageSchema,
  familyQuestions: familyQuestionsSchema,
  familyTerms: familyTermsSchema,
  law: lawSchema,
  topic: topicSchema,
  pathway: pathwaySchema,
  shapes: shapesSchema,
  agreement: agreementSchema,
  workshop: workshopSchema,
  template: templateSchema,
  scale: scaleSchema,
  film: explainerSchema,
  rendered: renderedSchema,
  choosing: choosingSchema,
  service: serviceSchema,
  term: glossarySchema,
  walk: walkSchema,
  step: stepSchema,
};

/** Every file's fields are those of its schema: none missing, none unknown, each of the right kind. */
export const schema: Rule = function* ({ structured }) {
  for (const one of structured) {
    const { kind, fields } = one;
    if (!fields || fields.broken) continue;
    if (kind !== 'sources') {
      yield* refused(one, SCHEMAS[kind], fields.data, []);
    } else if (isRecord(fields.data)) {
      for (const [id, source] of Object.entries(fields.data)) {
        yield* refused(one, sourceSchema, source, [id]);
      }
    }
  }
};

/** @param above the way to `data` in the file */
function* refused(
  { file, fields }: Structured,
  schema: typeof sourceSchema | (typeof SCHEMAS)[keyof typeof SCHEMAS],
  data: unknown,
  above: Path,
): Generator<Problem> {
  // What Astro makes of an empty file or frontmatter.
  const given = data ?? {};
  const result = schema.safeParse(given);
  const issues = tree.flatten(result.error?.issues ?? [], schema, given);
  const misspelt = new Set(issues.flatMap((issue) => misspeltIn(issue, schema, given)));
  for (const issue of issues) {
    const path = issue.path as Path;
    const whole = [...above, ...path];
    const at = { file, path: whole, line: fields?.lineOf(whole) ?? 1 };
    if (issue.code === 'unrecognized_keys') {
      const known = tree.fieldsAt(schema, given, path);
      for (const field of issue.keys) {
        const within = label(given, path, above);
        const line = fields?.lineOf([...whole, field]) ?? 1;
        const args = { field, within, near: nearest(field, known), known };
        yield { code: 'field-unknown', ...at, line, path: [...whole, field], args };
      }
    } else if ((tree.valueAt(given, path) ?? null) === null) {
      if (misspelt.has(path.join('.'))) continue;
      const within = label(given, path.slice(0, -1), above);
      const about = tree.aboutAt(schema, given, path);
      yield {
        code: 'field-missing',
        ...at,
        args: { field: String(path.at(-1) ?? ''), within, about },
      };
    } else {
      const known = knownValues(issue, schema, given, path);
      const near = nearest(String(tree.valueAt(given, path)), known);
      const args = { field: label(given, path, above), wanted: wanted(issue, known), near };
      yield { code: 'field-wrong', ...at, args };
    }
  }
}

/** The fields that a slip of the pen hides: `defnition` is one problem, not also a missing one. */
function misspeltIn(issue: tree.Issue, schema: tree.Schema, data: unknown): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as Path;
  const known = tree.fieldsAt(schema, data, path);
  return issue.keys.map((key) => [...path, nearest(key, known)].join('.'));
}

function knownValues(issue: tree.Issue, schema: tree.Schema, data: unknown, path: Path): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? tree.kindsAt(schema, data, path.slice(0, -1)) : [];
}

/** What a value must be, in words. Our own schemas say it themselves, starting with “must”. */
function wanted(issue: tree.Issue, known: readonly string[]): string {
  if (issue.message.startsWith('must ')) return issue.message;
  if (known.length > 0) return `must be one of: ${known.join(', ')}`;
  if (issue.code === 'invalid_type') {
    const kinds: Record<string, string> = {
      string: 'words; put a number or a date in quotes',
      array: 'a list, each item on a line of its own after “- ”',
      object: 'a group of fields, each on an indented line of its own',
      boolean: 'true or false',
      int: 'a whole number',
      number: 'a number, without quotes',
    };
    return `must be ${kinds[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    const unit =
      issue.origin === 'array' ? ' items' : issue.origin === 'string' ? ' characters' : '';
    const verb = unit ? 'have' : 'be';
    const bound = issue.exact ? 'exactly' : issue.code === 'too_small' ? 'at least' : 'at most';
    return `must ${verb} ${bound} ${limit}${limit === 1 ? unit.replace(/s$/, '') : unit}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'must be a whole address, starting with https://';
  }
  return `is refused: ${issue.message}`;
}

/** A field's place as a person would say it: `questions “hand-stills” › options “wait” › why`. */
function label(data: unknown, path: Path, above: Path): string {
  const words = [...above.map(String)];
  for (const [depth, step] of path.entries()) {
    if (typeof step === 'string') {
      words.push(step);
      continue;
    }
    const item = tree.valueAt(data, path.slice(0, depth + 1));
    const name =
      isRecord(item) && typeof item['id'] === 'string' ? `“${item['id']}”` : `${step + 1}`;
    words.push(`${words.pop() ?? ''} ${name}`.trim());
  }
  return words.join(' › ');
}
