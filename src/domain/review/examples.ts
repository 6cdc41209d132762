import type { Answer, Confidence, Judgement, Statement } from '../record/statement.ts';
import type { Catalogue } from './catalogue.ts';
import { DAY_MS } from './memory.ts';

/** A small course and statements on days counted from its first, for tests. */

const FIRST = Date.UTC(2026, 0, 5);
/** A time on a day, in milliseconds. */
export const onDay = (day: number, hour = 9): number => FIRST + day * DAY_MS + hour * 3_600_000;
/** A day as the domain is told of it, at an hour. */
export const clockOn = (day: number, hour = 9) => ({
  now: onDay(day, hour),
  startOfDay: onDay(day, 0),
});

let count = 0;
const head = (day: number, hour: number) => {
  const ms = onDay(day, hour);
  const hex = ms.toString(16).padStart(12, '0');
  count += 1;
  return {
    id: `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${String(count).padStart(12, '0')}`,
    at: new Date(ms).toISOString(),
  };
};

const single = { kind: 'single', ids: ['x'] };

/** An answer to a question: `a1` is in module `a`. */
export const answer = (
  day: number,
  question: string,
  right: boolean | null,
  confidence: Confidence | null = 'fairly',
  { hour = 9, given = single as Answer } = {},
): Statement => ({
  ...head(day, hour),
  verb: 'answered',
  object: `quiz:${question.charAt(0)}#${question}`,
  result: { answer: given, right, confidence },
});

/** A lesson completed. */
export const complete = (day: number, lesson: string, hour = 9): Statement => ({
  ...head(day, hour),
  verb: 'completed',
  object: lesson,
  result: null,
});

/** A moment looked at. */
export const look = (day: number, moment: string, hour = 9): Statement => ({
  ...head(day, hour),
  verb: 'chose',
  object: `moment:${moment}`,
  result: { ids: ['x'] },
});

/** A word or a moment that came back. */
export const judge = (day: number, object: string, judgement: Judgement, hour = 9): Statement => ({
  ...head(day, hour),
  verb: 'recalled',
  object,
  result: { judgement, text: '', prompt: '' },
});

/** Something put off. */
export const putOff = (day: number, object: string, hour = 9): Statement => ({
  ...head(day, hour),
  verb: 'postponed',
  object,
  result: null,
});

const questions = ['a', 'b', 'c'].flatMap((module) =>
  Array.from({ length: 12 }, (_, n) => [
    `quiz:${module}#${module}${n}`,
    { kind: 'question', module, ...(n === 11 ? { points: 4 } : {}) },
  ]),
);
const words = Array.from({ length: 6 }, (_, n) => [
  `term:t${n}`,
  { kind: 'term', module: 'a', lessons: ['a/one', 'b/one'] },
]);

/** Three modules of twelve questions, the last of each to be recalled; six words; two moments. */
export const catalogue = Object.fromEntries([
  ...questions,
  ...words,
  ['moment:lid', { kind: 'moment', module: 'a' }],
  ['moment:rain', { kind: 'moment', module: 'noticing' }],
]) as Catalogue;
