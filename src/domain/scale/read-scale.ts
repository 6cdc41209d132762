import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { shapeScale, type Path, type ScaleProblem } from './scale-shape.ts';
import type { Scale } from './scale.ts';

/** Something wrong with a scale's file, with its line where there is one. */
export type FileProblem =
  | { code: 'syntax'; line: number; said: string }
  | { code: 'empty-file' | 'too-big' | 'no-text'; line: null }
  | (Omit<ScaleProblem, 'code'> & { code: ScaleProblem['code']; line: number });

/** What a chosen file turned out to hold. */
export type ReadScale = { ok: true; scale: Scale } | { ok: false; problems: FileProblem[] };

/** Far more than any scale needs, and little enough to be read without a pause. */
const MOST = 500_000;

/**
 * Reads the text of a scale's file, YAML or JSON, which YAML contains. Fetched only when a file is
 * chosen, because it carries a parser.
 */
export function readScale(text: string): ReadScale {
  if (text.trim() === '') return { ok: false, problems: [{ code: 'empty-file', line: null }] };
  // A spreadsheet or a Word file read as text has these, and nothing that somebody wrote does.
  if (/[\0\uFFFD]/.test(text)) return { ok: false, problems: [{ code: 'no-text', line: null }] };
  if (text.length > MOST) return { ok: false, problems: [{ code: 'too-big', line: null }] };
  const lines = new LineCounter();
  // A byte order mark is what Windows puts first.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map(({ pos, message }) => ({
        code: 'syntax',
        line: lines.linePos(pos[0]).line,
        said: message.split(' at line ')[0] ?? '',
      })),
    };
  }
  const shaped = shapeScale(valueOf(document));
  if (shaped.ok) return shaped;
  const lineOf = (path: Path) => lines.linePos(offsetOf(document.contents, path)).line;
  return {
    ok: false,
    problems: shaped.problems.map((one) => ({ ...one, line: lineOf(one.path) })),
  };
}

/** What the file says; nothing where its aliases would make it grow without end. */
function valueOf(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return [];
  }
}

/** Where a field begins: its key, or the item of a list. Where what holds it begins, when it is not there. */
function offsetOf(contents: Node | null, path: Path): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
