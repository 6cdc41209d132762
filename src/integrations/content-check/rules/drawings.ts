import type { Content, Drawing } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

interface Use {
  /** The module or moment whose drawing it is. */
  folder: string;
  drawing: string;
  file: string;
  line: number;
}

/** Every drawing that is named is there, and every one that is there is named. */
export const drawings: Rule = function* (content) {
  const uses = { diagram: [...diagramUses(content)], frame: [...frameUses(content)] };
  for (const kind of ['diagram', 'frame'] as const) {
    const there = content.drawings.filter((one) => one.kind === kind);
    yield* absent(uses[kind], there);
    for (const { folder, id, file } of there) {
      if (!legible(content, kind, folder)) continue;
      if (uses[kind].some((use) => use.folder === folder && use.drawing === id)) continue;
      const by = kind === 'diagram' ? 'lesson of the module' : 'frame of the moment';
      yield { code: 'drawing-unused', file, line: 1, args: { drawing: id, by } };
    }
  }
};

/** The kinds of prose that show a module's diagrams. */
const SHOWS: ReadonlySet<string> = new Set(['lesson', 'session']);

/** Whether all can be read that might show the drawing; what cannot be is told of already, once. */
function legible(
  { structured, prose }: Content,
  kind: 'diagram' | 'frame',
  folder: string,
): boolean {
  if (kind === 'diagram') {
    return !prose.some((one) => SHOWS.has(one.kind) && one.folder === folder && one.body.error);
  }
  const moment = structured.find((one) => one.kind === 'moment' && one.folder === folder);
  return moment?.fields?.broken === false;
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

function* frameUses({ structured }: Content): Generator<Use> {
  for (const { kind, file, folder, fields } of structured) {
    if (kind !== 'moment') continue;
    for (const { value, line } of fields?.strings('frames.*.file') ?? []) {
      yield { folder, drawing: value, file, line };
    }
  }
}
