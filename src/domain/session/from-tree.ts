import {
  KINDS,
  type Activity,
  type Kind,
  type ReturnPart,
  type Segment,
  type Session,
  type Slide,
  type WhenLate,
} from './session.ts';

/** What is needed of a node in an MDX tree (mdast), whoever parsed it. */
export interface TreeNode {
  type: string;
  name?: string | null;
  value?: unknown;
  /** A list of these for a tag; other nodes have attributes of other shapes. */
  attributes?: unknown;
  children?: readonly TreeNode[];
  position?: { start: { line: number } } | undefined;
}

interface TagAttribute {
  name?: string;
  value?: unknown;
}

/**
 * Reads a session from its MDX tree, once: the views take their numbers from here, since a counter in a
 * component would run on from one view to the next. What is missing or wrong in a tag reads as nothing
 * (the content check tells of it), so this never throws.
 */
export function sessionFrom(tree: TreeNode): Session {
  return {
    segments: tags(tree, 'Segment').map(segment),
    returning: tags(tree, 'ReturnVisit').flatMap((visit) => tags(visit, 'Part').map(part)),
    handout: tags(tree, 'Handout').map((node) => ({
      side: number(node, 'side') ?? 1,
      line: line(node),
    })),
  };
}

function segment(node: TreeNode): Segment {
  const kind = words(node, 'kind') as Kind;
  const late = words(node, 'late') as WhenLate;
  return {
    id: words(node, 'id'),
    title: words(node, 'title'),
    kind: KINDS.includes(kind) ? kind : 'talk',
    energy: words(node, 'energy'),
    minutes: { 60: number(node, 'in60'), 90: number(node, 'in90') },
    late: late === 'shorten' || late === 'skip' ? late : 'keep',
    least: number(node, 'least'),
    turn: number(node, 'turn') ?? 1,
    slides: slides(node),
    activities: tags(node, 'Activity').map(activity),
    loose: (node.children ?? []).some((child) => !child.name && textOf(child).trim() !== ''),
    text: textOf(node),
    line: line(node),
  };
}

/** Notes belong to the slide before them. */
function slides(node: TreeNode): Slide[] {
  const found: Slide[] = [];
  for (const one of tags(node, 'Slide', 'Notes')) {
    if (one.name === 'Slide') found.push(slide(one));
    else {
      const last = found.pop();
      if (last) found.push({ ...last, noted: last.noted || textOf(one).trim() !== '' });
    }
  }
  return found;
}

const slide = (node: TreeNode): Slide => ({
  id: words(node, 'id'),
  title: words(node, 'title'),
  words: count(`${words(node, 'title')} ${textOf(node, 'blockquote')}`),
  noted: false,
  asks: tags(node, 'Recall').map((one) => words(one, 'question')),
  line: line(node),
});

const activity = (node: TreeNode): Activity => ({
  id: words(node, 'id'),
  title: words(node, 'title'),
  moment: words(node, 'moment') || null,
  case: words(node, 'case') || null,
  walk: words(node, 'walk') || null,
  noScreen: words(node, 'noScreen'),
  line: line(node),
});

const part = (node: TreeNode): ReturnPart => ({
  id: words(node, 'id'),
  title: words(node, 'title'),
  minutes: number(node, 'minutes') ?? 0,
  line: line(node),
});

/** The tags of these names below a node, in the order of the text. */
const tags = (node: TreeNode, ...names: string[]): TreeNode[] =>
  (node.children ?? []).flatMap((child) => [
    ...(child.name && names.includes(child.name) ? [child] : []),
    ...tags(child, ...names),
  ]);

function words(node: TreeNode, name: string): string {
  const attributes = (Array.isArray(node.attributes) ? node.attributes : []) as TagAttribute[];
  const value = attributes.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value.trim() : '';
}

function number(node: TreeNode, name: string): number | null {
  const value = words(node, name);
  return /^\d+$/.test(value) ? Number(value) : null;
}

const line = (node: TreeNode): number => node.position?.start.line ?? 1;

/** What can be read below a node, `except` for nodes of one type. */
const textOf = (node: TreeNode, except = ''): string =>
  node.type === except
    ? ''
    : typeof node.value === 'string' && node.type === 'text'
      ? node.value
      : (node.children ?? []).map((child) => textOf(child, except)).join(' ');

const count = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
