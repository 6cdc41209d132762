import type { Structured } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const beside = (id: string) => `${id}.mdx beside it`;

/** A list in a parent that gives its children their order. */
interface List {
  parent: Structured['kind'];
  /** The field that holds it. */
  at: string;
  child: Structured['kind'];
  /** What a reader of the message calls parent and list. */
  of: string;
  /** The file that a child is, as the message names it. */
  file: (id: string) => string;
}

const LISTS: readonly List[] = [
  {
    parent: 'course',
    at: 'modules',
    child: 'module',
    of: 'the course',
    file: (id) => `modules/${id}/module.yaml`,
  },
  {
    parent: 'course',
    at: 'cases',
    child: 'case',
    of: 'the course',
    file: (id) => `cases/${id}/case.yaml`,
  },
  {
    parent: 'course',
    at: 'walkthroughs',
    child: 'walk',
    of: 'the course',
    file: (id) => `walkthroughs/${id}/index.mdx`,
  },
  {
    parent: 'course',
    at: 'films',
    child: 'film',
    of: 'the course',
    file: (id) => `explainers/${id}/storyboard.yaml`,
  },
  { parent: 'walk', at: 'steps', child: 'step', of: 'its walkthrough', file: beside },
  {
    parent: 'course',
    at: 'templates',
    child: 'template',
    of: 'the course',
    file: (id) => `templates/${id}.yaml`,
  },
  { parent: 'module', at: 'lessons', child: 'lesson', of: 'its module', file: beside },
  { parent: 'case', at: 'stages', child: 'stage', of: 'its case', file: beside },
  { parent: 'law', at: 'topics', child: 'topic', of: 'the law pages', file: beside },
];

/** Parents of which there is one; where the file is not there, its children are in no list. */
const ALONE: Partial<Record<Structured['kind'], Structured>> = {
  course: { kind: 'course', id: 'course', folder: 'course', file: 'course.yaml', fields: null },
  law: { kind: 'law', id: 'law', folder: 'law', file: 'law/law.yaml', fields: null },
};

/** The parent's list and the files say the same: each listed once, none left out, none absent. */
export const lists: Rule = function* ({ structured }) {
  for (const list of LISTS) {
    const parents = structured.filter(({ kind }) => kind === list.parent);
    const alone = ALONE[list.parent];
    if (parents.length === 0 && alone) parents.push(alone);
    for (const parent of parents) {
      if (!parent.fields?.broken) yield* compared(parent, list, structured);
    }
  }
};

function* compared(
  { file, folder, fields }: Structured,
  { parent, at, child: what, of, file: wanted }: List,
  structured: readonly Structured[],
): Generator<Problem> {
  const nameOf = ({ id }: Structured) => id.split('/').at(-1) ?? id;
  const there = new Map(
    structured
      .filter((one) => one.kind === what && (parent === 'course' || one.folder === folder))
      .map((one) => [nameOf(one), one.file]),
  );
  const listed = new Set<string>();
  for (const { value: id, path, line } of fields?.strings(`${at}.*`) ?? []) {
    if (listed.has(id)) yield { code: 'listed-twice', file, path, line, args: { what, id } };
    else if (!there.has(id)) {
      const args = { what, id, wanted: wanted(id), near: nearest(id, there.keys()) };
      yield { code: 'listed-absent', file, path, line, args };
    }
    listed.add(id);
  }
  for (const [id, missing] of there) {
    if (listed.has(id)) continue;
    const list = file.replace(/^src\/content\//, '');
    yield { code: 'listed-nowhere', file: missing, line: 1, args: { what, id, of, at, list } };
  }
}
