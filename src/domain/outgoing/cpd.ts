import { placeOf } from '../record/activity.ts';
import { isLiving, linksOf, reach, type Living } from '../record/chain.ts';
import { journal, type Entry } from '../record/journal.ts';
import type { ActivityId, Outcome, Planned, Statement } from '../record/statement.ts';
import { wordsOf, type EntryWords } from '../record/words-of.ts';
import { holds, dayIn, type Period } from './period.ts';

/** What time goes into. */
export const timeKinds = [
  'lessons',
  'questions',
  'moments',
  'cases',
  'reflections',
  'checks',
] as const;
/** One of them. */
export type TimeKind = (typeof timeKinds)[number];

/**
 * How many minutes one of a kind is counted as; a lesson counts what it says it takes. Guesses of ours,
 * shown to the learner, who can change what comes of them.
 */
export const MINUTES_EACH: Record<Exclude<TimeKind, 'lessons'>, number> = {
  questions: 1,
  moments: 3,
  cases: 5,
  reflections: 5,
  checks: 2,
};

/** A lesson as the course has it today: how long it says it takes. Unknown ones count as seven minutes. */
export type MinutesOf = (lesson: ActivityId) => number | undefined;

const UNKNOWN_LESSON = 7;

/** How much was done in one module. */
export interface ModuleDone {
  module: ActivityId;
  lessons: number;
  questions: number;
}

/** How often something of a kind was done, and the estimate of its minutes. */
export interface TimeSpent {
  kind: TimeKind;
  count: number;
  minutes: number;
}

/** A plan, and what came of it; null when nothing was said. */
export interface PlanKept {
  id: string;
  day: string;
  object: ActivityId;
  when: string;
  will: string;
  outcome: Outcome | null;
  /** What the other person did. */
  came: string;
}

/** Something written that the learner may take out with them. */
export interface Reflection extends EntryWords {
  id: string;
  /** What kind of entry it is, as the record has it. */
  verb: string;
  day: string;
  object: ActivityId;
}

/** What a learner did in a period, as far as the record says. */
export interface Cpd {
  period: Period;
  modules: readonly ModuleDone[];
  time: readonly TimeSpent[];
  plans: readonly PlanKept[];
  /** Newest first. */
  reflections: readonly Reflection[];
}

const IN_CASE = /^(?:case|walk|practise):/;

/** Which kind of time a statement counts as, and what it is counted by; null when it takes none. */
function counted(one: Living): { kind: TimeKind; by: string } | null {
  const { id, object } = one;
  const page = object.split('#', 1)[0] ?? '';
  if (IN_CASE.test(object)) return { kind: 'cases', by: page };
  // A verb that is new to us takes no time until it is counted here.
  switch (one.verb) {
    case 'completed':
      return { kind: 'lessons', by: page };
    case 'answered':
    case 'recalled':
      return { kind: 'questions', by: id };
    case 'chose':
      return object.startsWith('moment:') ? { kind: 'moments', by: id } : null;
    case 'rated':
      // Choosing a word keeps it, and every change of the words beside it keeps it anew.
      return { kind: 'checks', by: `${object} ${one.result.sitting}` };
    default:
      return null;
  }
}

/** An entry that was thought about and written: not a guess, and not a plan made in passing. */
const isReflection = ({ words }: Entry): boolean =>
  ['reflected', 'returned', 'wrote'].includes(words.verb) && !IN_CASE.test(words.object);

function timeIn(
  done: readonly Living[],
  entries: readonly Entry[],
  minutesOf: MinutesOf,
): TimeSpent[] {
  const by = new Map(timeKinds.map((kind) => [kind, new Set<string>()]));
  for (const one of done) {
    const what = counted(one);
    if (what) by.get(what.kind)?.add(what.by);
  }
  // By the entry, however often it was edited.
  for (const entry of entries) if (isReflection(entry)) by.get('reflections')?.add(entry.id);
  return timeKinds.flatMap((kind) => {
    const things = by.get(kind) ?? new Set<string>();
    if (things.size === 0) return [];
    const minutes =
      kind === 'lessons'
        ? [...things].reduce((sum, id) => sum + (minutesOf(id) ?? UNKNOWN_LESSON), 0)
        : things.size * MINUTES_EACH[kind];
    return [{ kind, count: things.size, minutes }];
  });
}

function modulesIn(done: readonly Living[]): ModuleDone[] {
  const modules = new Map<ActivityId, { lessons: Set<string>; questions: Set<string> }>();
  for (const { verb, object } of done) {
    const { module, lesson } = placeOf(object);
    if (module === null || (verb !== 'completed' && verb !== 'answered')) continue;
    const before = modules.get(module) ?? { lessons: new Set(), questions: new Set() };
    if (verb === 'completed' && lesson) before.lessons.add(lesson);
    if (verb === 'answered') before.questions.add(object);
    modules.set(module, before);
  }
  return [...modules].map(([module, { lessons, questions }]) => ({
    module,
    lessons: lessons.size,
    questions: questions.size,
  }));
}

/** What came of each plan, by the id of the plan: the last that was said. */
function returnsOf(record: readonly Statement[]) {
  const returns = new Map<string, { outcome: Outcome; came: string }>();
  for (const entry of journal(record).reverse()) {
    if (entry.words.verb !== 'returned') continue;
    const { plan, outcome, text } = entry.words.result;
    returns.set(plan, { outcome, came: text });
  }
  for (const one of record) {
    if (one.verb === 'returned' && !returns.has(one.result.plan)) {
      returns.set(one.result.plan, { outcome: one.result.outcome, came: '' });
    }
  }
  return returns;
}

/**
 * A learner’s CPD in a period, from the record: every number is counted from statements, and erased
 * entries are in none of it.
 * @param offsetMinutes of the reader’s zone, as `Date.getTimezoneOffset()` has it
 */
export function cpd(
  record: readonly Statement[],
  period: Period,
  minutesOf: MinutesOf,
  offsetMinutes: number,
): Cpd {
  const dayOf = (at: string) => dayIn(at, offsetMinutes);
  const done = record.filter(isLiving).filter(({ at }) => holds(period, dayOf(at)));
  const entries = journal(record).filter(({ begunAt }) => holds(period, dayOf(begunAt)));
  const returns = returnsOf(record);
  const links = linksOf(record);
  const plans = entries.flatMap(({ id, words, begunAt }) => {
    if (words.verb !== 'planned') return [];
    const { when, will }: Planned['result'] = words.result;
    // It may have been told of an earlier wording of the plan, whose words are gone since.
    const back = [...reach([id], links)].flatMap((one) => returns.get(one) ?? [])[0];
    return [
      {
        id,
        day: dayOf(begunAt),
        object: words.object,
        when,
        will,
        outcome: back?.outcome ?? null,
        came: back?.came ?? '',
      },
    ];
  });
  const reflections = entries.flatMap(({ id, words, begunAt }) =>
    words.verb === 'planned'
      ? []
      : [
          {
            id,
            verb: words.verb,
            day: dayOf(begunAt),
            object: words.object,
            ...wordsOf(words),
          },
        ],
  );
  return {
    period,
    modules: modulesIn(done),
    time: timeIn(done, entries, minutesOf),
    plans,
    reflections,
  };
}
