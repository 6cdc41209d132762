import * as v from 'valibot';
import type { Scale } from './scale.ts';

/**
 * What a scale may be, for files that people choose on the page. `schemas/scale.ts` says the same of
 * our own for the build, where Zod is; a test holds the two to each other. Apart from the rest, because
 * it carries valibot.
 */

const words = v.pipe(v.string('text'), v.trim(), v.nonEmpty('empty'));
const id = v.pipe(v.string('text'), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id'));
const list = <Schema extends v.GenericSchema>(of: Schema, least: number) =>
  v.pipe(v.array(of, 'list'), v.minLength(least, `least ${least}`));

const suggestion = {
  why: words,
  at: v.optional(v.picklist(['early', 'later'], 'choice early, later')),
};

const pointing = <const Kind extends string>(kind: Kind) =>
  v.strictObject({ ...suggestion, kind: v.literal(kind), id: words });

const item = v.strictObject(
  {
    id,
    title: words,
    means: words,
    early: words,
    later: words,
    prompts: list(words, 1),
    suggestions: list(
      v.variant(
        'kind',
        [
          pointing('lesson'),
          pointing('case'),
          pointing('moment'),
          pointing('walkthrough'),
          v.strictObject({ ...suggestion, kind: v.literal('question'), text: words }),
        ],
        'choice lesson, case, moment, walkthrough, question',
      ),
      0,
    ),
  },
  'group',
);

const shape = v.strictObject(
  {
    id,
    title: words,
    summary: words,
    standing: v.picklist(
      ['written for this site', 'licensed'],
      'choice written for this site, licensed',
    ),
    rights: v.optional(words),
    sources: list(id, 0),
    responses: list(v.strictObject({ id, words, means: v.optional(words) }, 'group'), 2),
    areas: list(
      v.strictObject({ id, title: words, about: words, items: list(item, 1) }, 'group'),
      1,
    ),
  },
  'group',
);

/** The way to a field: keys, and places in lists counted from 0. */
export type Path = (string | number)[];

/** One thing that is wrong with a scale. */
export interface ScaleProblem {
  path: Path;
  /**
   * `missing` and `unknown` fields; `text`, `list`, `group`: what was wanted there; `empty` words; `id` of
   * another form; `choice` and `least` with what may stand there in `wanted`; `twice` an id.
   */
  code:
    | 'missing'
    | 'unknown'
    | 'text'
    | 'list'
    | 'group'
    | 'empty'
    | 'id'
    | 'choice'
    | 'least'
    | 'twice';
  wanted?: string;
}

/** A scale that is one, or everything that is wrong with it. */
export type Shaped = { ok: true; scale: Scale } | { ok: false; problems: ScaleProblem[] };

/** Reads what was parsed from a file as a scale, whole or not at all. */
export function shapeScale(data: unknown): Shaped {
  if (Array.isArray(data)) return { ok: false, problems: [{ path: [], code: 'group' }] };
  const read = v.safeParse(shape, data);
  if (!read.success) return { ok: false, problems: read.issues.map(problemOf) };
  const problems = twice(read.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scale: read.output };
}

function problemOf(issue: v.BaseIssue<unknown>): ScaleProblem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { path, code: 'unknown' };
  if (issue.received === 'undefined' || issue.received === 'null') return { path, code: 'missing' };
  const [code = '', ...wanted] = issue.message.split(' ');
  return wanted.length > 0
    ? { path, code: code as ScaleProblem['code'], wanted: wanted.join(' ') }
    : { path, code: code as ScaleProblem['code'] };
}

/** Ids that stand twice: among the responses, and among areas and items, which share their names. */
function twice({ responses, areas }: Scale): ScaleProblem[] {
  const given: { name: string; path: Path }[] = [
    ...responses.map(({ id: one }, place) => ({
      name: `response ${one}`,
      path: ['responses', place, 'id'],
    })),
    ...areas.flatMap((area, a) => [
      { name: area.id, path: ['areas', a, 'id'] },
      ...area.items.map((one, i) => ({ name: one.id, path: ['areas', a, 'items', i, 'id'] })),
    ]),
  ];
  const seen = new Set<string>();
  return given.flatMap(({ name, path }): ScaleProblem[] => {
    const before = seen.has(name);
    seen.add(name);
    return before ? [{ path, code: 'twice' }] : [];
  });
}
