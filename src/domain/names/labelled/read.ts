import type { Kind } from '../kinds.ts';

/** A stretch of a labelled sentence that is of a kind. */
export interface Label {
  kind: Kind;
  from: number;
  to: number;
}

/** A sentence as it would be written, and what in it is to be found. */
export interface Labelled {
  text: string;
  labels: readonly Label[];
  /** Whether it identifies somebody by what it says together, wherever in it that stands. */
  combination: boolean;
}

const MARK = /\{(\w+)(?: ([^}]*))?\}/g;

/** Reads sentences, one a line, in which `{person Jade}` labels “Jade”, and `{combination}` the whole line. */
export function readLabelled(lines: string): Labelled[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): Labelled {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const { 0: mark, 1: kind, 2: words, index } of line.matchAll(MARK)) {
    text += line.slice(at, index);
    if (words !== undefined) {
      labels.push({ kind: kind as Kind, from: text.length, to: text.length + words.length });
      text += words;
    }
    at = index + mark.length;
  }
  text += line.slice(at);
  return { text: text.trimEnd(), labels, combination: line.includes('{combination}') };
}
