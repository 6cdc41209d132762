import { mdxToMdast, type MdastNode } from 'satteri';
import { sessionFrom } from '../../domain/session/from-tree.ts';
import type { Session } from '../../domain/session/session.ts';

/** An attribute of a tag as it was written. */
export interface Attribute {
  /** Null for `{...spread}`. */
  name: string | null;
  /** Null when it stands alone, as `narrative` does. */
  value: string | null;
  /** Whether the value is code in braces. */
  code: boolean;
  line: number;
}

/** A tag in MDX: one of ours, raw HTML or a slip. */
export interface WrittenTag {
  name: string;
  attributes: Attribute[];
  line: number;
  /** Whether it stands within a sentence. */
  inline: boolean;
  empty: boolean;
}

/** The words of an MDX file, taken apart once into what the rules ask about. */
export interface Body {
  tags: WrittenTag[];
  headings: { depth: number; line: number }[];
  /** The text is null where only an address stands (`[name]: https://…`). */
  links: { url: string | null; text: string | null; line: number }[];
  images: { alt: string; line: number }[];
  code: { what: 'import' | 'expression'; line: number }[];
  /** How many words are read, frontmatter and attributes left out. */
  words: number;
  /** What the parser said when it gave up; there is then nothing else. */
  error: { said: string; line: number } | null;
}

/** Reads an MDX file, frontmatter included so that lines are the file's own. */
export function readBody(text: string): Body {
  const body: Body = {
    tags: [],
    headings: [],
    links: [],
    images: [],
    code: [],
    words: 0,
    error: null,
  };
  let tree: MdastNode;
  try {
    tree = mdxToMdast(text);
  } catch (error) {
    const [, line = '1', said = ''] =
      /^(\d+):\d+: ([\s\S]*?)(?: \(mdx[\w:-]+\))?$/.exec(messageOf(error)) ?? [];
    return { ...body, error: { line: Number(line), said: said || messageOf(error) } };
  }
  const lines = text.split('\n');
  const visit = (node: MdastNode): void => {
    collect(node, body, lines);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return body;
}

/** Reads what is counted and timed in a session; null when the file cannot be read. */
export function readSession(text: string): Session | null {
  try {
    return sessionFrom(mdxToMdast(text));
  } catch {
    return null;
  }
}

function collect(node: MdastNode, body: Body, lines: string[]): void {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      body.tags.push({
        name: node.name ?? '',
        line,
        inline: node.type === 'mdxJsxTextElement',
        empty: node.children.length === 0,
        attributes: node.attributes.map((attribute) => {
          if (attribute.type === 'mdxJsxExpressionAttribute') {
            return { name: null, value: attribute.value, code: true, line };
          }
          const { name, value } = attribute;
          const at = lineOfAttribute(name, line, node.position?.end.line ?? line, lines);
          return typeof value === 'object' && value !== null
            ? { name, value: value.value, code: true, line: at }
            : { name, value: value ?? null, code: false, line: at };
        }),
      });
      break;
    case 'text':
      body.words += node.value.match(WORD)?.length ?? 0;
      break;
    case 'heading':
      body.headings.push({ depth: node.depth, line });
      break;
    case 'link':
      body.links.push({ url: node.url, text: textOf(node), line });
      break;
    case 'linkReference':
      body.links.push({ url: null, text: textOf(node), line });
      break;
    case 'definition':
      body.links.push({ url: node.url, text: null, line });
      break;
    case 'image':
    case 'imageReference':
      body.images.push({ alt: node.alt ?? '', line });
      break;
    case 'mdxjsEsm':
      body.code.push({ what: 'import', line });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // `{/* a note between authors */}` is the one expression that shows nothing.
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) body.code.push({ what: 'expression', line });
      break;
  }
}

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Sätteri gives the place of a tag, not of its attributes. */
function lineOfAttribute(name: string, from: number, to: number, lines: string[]): number {
  const attribute = new RegExp(`(^|\\s)${name.replace(/\W/g, '\\$&')}(?=[\\s=/>]|$)`);
  const offset = lines.slice(from - 1, to).findIndex((line) => attribute.test(line));
  return from + Math.max(offset, 0);
}

const textOf = (node: MdastNode): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
