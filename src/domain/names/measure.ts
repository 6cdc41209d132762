import type { Found, Kind } from './kinds.ts';
import { kinds, patterns } from './kinds.ts';
import type { Labelled } from './labelled/read.ts';

/** How well a finder does on labelled sentences. */
export interface Score {
  /** What was to be found, and how much of it was. */
  labelled: number;
  recalled: number;
  /** What was found, and how much of it was to be. */
  found: number;
  right: number;
}

/** Of what was to be found, the share that was; 1 when there was nothing. */
export const recall = ({ labelled, recalled }: Score): number =>
  labelled === 0 ? 1 : recalled / labelled;

/** Of what was found, the share that was to be; 1 when nothing was. */
export const precision = ({ found, right }: Score): number => (found === 0 ? 1 : right / found);

const none = (): Score => ({ labelled: 0, recalled: 0, found: 0, right: 0 });

interface Span {
  from: number;
  to: number;
}
const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

function scoreOf(kind: Kind, { labels, combination }: Labelled, found: readonly Found[]): Score {
  const ours = found.filter((one) => one.kind === kind);
  if (kind === 'combination') {
    const met = combination && ours.length > 0;
    return {
      labelled: combination ? 1 : 0,
      recalled: met ? 1 : 0,
      found: ours.length,
      right: combination ? ours.length : 0,
    };
  }
  const theirs = labels.filter((one) => one.kind === kind);
  return {
    labelled: theirs.length,
    recalled: theirs.filter((one) => ours.some((other) => overlaps(one, other))).length,
    found: ours.length,
    right: ours.filter((one) => theirs.some((other) => overlaps(one, other))).length,
  };
}

const sum = (one: Score, other: Score): Score => ({
  labelled: one.labelled + other.labelled,
  recalled: one.recalled + other.recalled,
  found: one.found + other.found,
  right: one.right + other.right,
});

/** Each kind’s score, and those of names (people and places) and of patterns together. */
export type Scores = Record<Kind | 'names' | 'patterns', Score>;

/** How a finder does on each kind. A span counts when it overlaps a label of its kind. */
export function measure(
  sentences: readonly Labelled[],
  find: (text: string) => readonly Found[],
): Scores {
  const scores = Object.fromEntries(kinds.map((kind) => [kind, none()])) as Record<Kind, Score>;
  for (const sentence of sentences) {
    const found = find(sentence.text);
    for (const kind of kinds) scores[kind] = sum(scores[kind], scoreOf(kind, sentence, found));
  }
  return {
    ...scores,
    names: sum(scores.person, scores.place),
    patterns: patterns.reduce((all, kind) => sum(all, scores[kind]), none()),
  };
}
