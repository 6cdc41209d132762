import type { Content, Drawing } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

interface Use {
  /** The module, moment or film whose drawing it is. */
  folder: string;
  drawing: string;
  file: string;
  line: number;
}

/** Every drawing that is named is there, and every one that is there is named. */
export const drawings: Rule = function* (content) {
  const uses = {
    diagram: [...diagramUses(content)],
    frame: [...listed(content, 'moment', 'frames.*.file')],
    scene: [...listed(content, 'film', 'scenes.*.drawing')],
    picture: [...listed(content, 'choosing', 'sections.*.picture.file')],
  };
  for (const kind of ['diagram', 'frame', 'scene', 'picture'] as const) {
    const there = content.drawings.filter((one) => one.kind === kind);
    yield* absent(uses[kind], there);
    for (const { folder, id, file } of there) {
      if (!legible(content, kind, folder)) continue;
      if (uses[kind].some((use) => use.folder === folder && use.drawing === id)) continue;
      yield { code: 'drawing-unused', file, line: 1, args: { drawing: id, by: BY[kind] } };
    }
  }
};

/** The kinds of prose that show a module's diagrams. */
const SHOWS: ReadonlySet<string> = new Set(['lesson', 'session']);

const BY = {
  diagram: 'lesson of the module',
  frame: 'frame of the moment',
  scene: 'scene of the film',
  picture: 'section of a walkthrough for families',
};

/** Whether all can be read that might show the drawing; what cannot be is told of already, once. */
function legible({ structured, prose }: Content, kind: keyof typeof BY, folder: string): boolean {
  if (kind === 'diagram') {
    return !prose.some((one) => SHOWS.has(one.kind) && one.folder === folder && one.body.error);
  }
  if (kind === 'picture') {
    return structured.every((one) => one.kind !== 'choosing' || one.fields?.broken === false);
  }
  const parent = kind === 'frame' ? 'moment' : 'film';
  const holder = structured.find((one) => one.kind === parent && one.folder === folder);
  return holder?.fields?.broken === false;
}

function* absent(uses: readonly Use[], there: readonly Drawing[]): Generator<Problem> {
  for (const { folder, drawing, file, line } of uses) {
    const known = there.filter((one) => one.folder === folder).map(({ id }) => id);
    if (known.includes(drawing)) continue;
    const args = { drawing, near: nearest(drawing, known), known };
    yield { code: 'drawing-absent', file, line, args };
  }
}

function* diagramUses({ prose }: Content): Generator<Use> {
  for (const { kind, file, folder, body } of prose) {
    for (const { name, attributes } of SHOWS.has(kind) ? body.tags : []) {
      const drawing = attributes.find((one) => one.name === 'name');
      if (name !== 'Diagram' || !drawing?.value || drawing.code) continue;
      yield { folder, drawing: drawing.value, file, line: drawing.line };
    }
  }
}

function* listed(
  { structured }: Content,
  parent: 'moment' | 'film' | 'choosing',
  at: string,
): Generator<Use> {
  for (const { kind, file, folder, fields } of structured) {
    if (kind !== parent) continue;
    for (const { value, line } of fields?.strings(at) ?? []) {
      // The walkthroughs for families share a folder of pictures.
      const of = parent === 'choosing' ? parent : folder;
      yield { folder: of, drawing: value, file, line };
    }
  }
}
