import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { measure, sentencesIn, type Reading } from './measure.ts';

/** What a page for families may be at most: a reading age of 9 to 11. */
export const MOST = { grade: 5, sentence: 11, longest: 16 } as const;

/** Elements that are read as one block, when nothing in them is a block of its own. */
const BLOCKS = new Set(
  'p li h1 h2 h3 h4 h5 h6 dt dd figcaption caption td th summary legend label blockquote button div'.split(
    ' ',
  ),
);
/** Short by their nature: they would make a hard page look easy. */
const LABELS = new Set('h1 h2 h3 h4 h5 h6 th summary legend label button'.split(' '));
/** What nobody reads as running words, and words that are there to be explained. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'nav', 'noscript', 'dfn']);
/** Its own name cannot be made easier, and is explained wherever it stands. */
const OWN_NAME = /Video Interaction Guidance/g;

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A page's words, block by block, and why they may be harder than others. */
interface Read {
  blocks: { text: string; isLabel: boolean }[];
  hardBecause: string | null;
}

function read(html: string): Read {
  const found: Read = { blocks: [], hardBecause: null };
  const visit = (node: Node, into: string[] | null): void => {
    if (tree.isTextNode(node)) {
      into?.push(node.value);
      return;
    }
    if (!tree.isElementNode(node) || SILENT.has(node.tagName)) return;
    const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
    if (node.tagName === 'main') found.hardBecause = attribute('data-hard-because') ?? null;
    const isMain = node.tagName === 'main';
    const begins = isMain || (into !== null && BLOCKS.has(node.tagName));
    const words: string[] | null = begins ? [] : into;
    for (const child of node.childNodes) visit(child, words);
    if (begins && words) {
      const text = words.join('').replace(/\s+/g, ' ').trim();
      if (text !== '') found.blocks.push({ text, isLabel: LABELS.has(node.tagName) });
    }
  };
  for (const node of parse(html).childNodes) visit(node, null);
  return found;
}

/** How hard a page for families is to read, and each thing that makes it too hard. */
export interface FamilyReading {
  measured: Reading;
  faults: string[];
  /** Why it may be harder than it should be; null when it says nothing of the kind. */
  hardBecause: string | null;
}

const wordPattern = (words: readonly string[]): RegExp =>
  words.length === 0 ? /(?!)/g : new RegExp(`\\b(${words.join('|')})\\b`, 'giu');

/**
 * Measures the main part of a built page.
 * @param hardWords words that have a plainer one: `{ assessment: 'check' }`
 */
export function familyReading(
  html: string,
  hardWords: Readonly<Record<string, string>>,
): FamilyReading {
  const { blocks, hardBecause } = read(html);
  const sentences = (some: Read['blocks']) =>
    sentencesIn(
      some.map(({ text }) => text),
      (text) => text.replace(OWN_NAME, ' '),
    );
  const measured = measure(sentences(blocks.filter(({ isLabel }) => !isLabel)));
  const faults: string[] = [];
  if (measured.grade > MOST.grade)
    faults.push(`Grade ${measured.grade.toFixed(1)} is above ${MOST.grade}.`);
  if (measured.sentence > MOST.sentence)
    faults.push(`${measured.sentence.toFixed(1)} words to a sentence: at most ${MOST.sentence}.`);
  for (const { text, words } of sentences(blocks))
    if (words.length > MOST.longest)
      faults.push(`${words.length} words in one sentence, at most ${MOST.longest}: “${text}”`);
  for (const [word] of blocks
    .map(({ text }) => text.replace(OWN_NAME, ' '))
    .join('\n')
    .matchAll(wordPattern(Object.keys(hardWords))))
    faults.push(`“${word}”: say “${hardWords[word.toLowerCase()] ?? ''}”.`);
  return { measured, faults: [...new Set(faults)], hardBecause };
}
