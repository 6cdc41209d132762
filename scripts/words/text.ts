import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { mdxToMdast, type MdastNode } from 'satteri';

/** Words of one block: a paragraph, a field, an attribute. */
export interface Piece {
  text: string;
  /** The line of its file. */
  line: number;
  /** Whether it is part of what is read through, and not a title, a label or alternative text. */
  prose: boolean;
}

/** Fields that hold ids, addresses and the like, not words that anybody reads. */
const NOT_WORDS = new Set(
  (
    'id lesson lessons stages topics modules cases source sources see file kind chose read principle ' +
    'moment URL DOI ISBN issued type frame right aliases short checked standing row column minutes ' +
    'earlier place to at start steps chose notChose fallen drawing path'
  ).split(' '),
);
/** Fields whose value is read through. */
const READ_THROUGH = new Set([
  'answer',
  'text',
  'why',
  'what',
  'label',
  'turned',
  'possible',
  'open',
  'means',
  'early',
  'later',
  'about',
  'prompts',
]);
/** Attributes that hold words. */
const SPOKEN = new Set(['question', 'title', 'alt', 'to']);

/** The words in YAML, each value with its line. @param before lines of the file before this text */
export function yamlText(yaml: string, before = 0): Piece[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: lines });
  const pieces: Piece[] = [];
  const visit = (node: unknown, key: string): void => {
    if (isMap(node)) {
      for (const { key: name, value } of node.items) {
        const field = isScalar(name) ? String(name.value) : '';
        // In a pathway “to” is a list of places; in a match an answer may be an id.
        if (!NOT_WORDS.has(field) || (field === 'to' && isScalar(value))) visit(value, field);
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item, key);
    else if (
      isScalar(node) &&
      typeof node.value === 'string' &&
      !/^[a-z0-9/-]+$/.test(node.value)
    ) {
      const line = lines.linePos((node as Node).range?.[0] ?? 0).line + before;
      pieces.push({ text: node.value, line, prose: READ_THROUGH.has(key) });
    }
  };
  visit(contents, '');
  return pieces;
}

/** The words of an MDX file: its frontmatter, its prose, and what stands in attributes. */
export function mdxText(mdx: string): Piece[] {
  const front = /^---\n([\s\S]*?)^---[ \t]*$/m.exec(mdx);
  const pieces = front?.index === 0 ? yamlText(front[1] ?? '', 1) : [];
  const visit = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'paragraph' || node.type === 'heading') {
      pieces.push({ text: wordsIn(node), line, prose: node.type === 'paragraph' });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const one of node.attributes) {
        if (one.type !== 'mdxJsxAttribute' || !SPOKEN.has(one.name)) continue;
        // There it is the id of one.
        if (node.name === 'Check') continue;
        if (typeof one.value === 'string') pieces.push({ text: one.value, line, prose: false });
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(mdxToMdast(mdx));
  return pieces;
}

/** A term stands between these, so that what counts words can leave it out. */
export const TERM = { from: '\u{E000}', to: '\u{E001}' };

function wordsIn(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(wordsIn).join('');
  const term = node.type === 'mdxJsxTextElement' && node.name === 'Term';
  return term ? `${TERM.from}${inside}${TERM.to}` : inside;
}
