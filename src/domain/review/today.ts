import type { ActivityId, Statement } from '../record/statement.ts';
import { arrange } from './arrange.ts';
import type { Catalogue, Kind } from './catalogue.ts';
import { DAY_MS, retrievability, SITTING_MS } from './memory.ts';
import { replay, type Met, type Replay } from './met.ts';
import { whyOf, type Why } from './why.ts';

/** Never more in a day, whatever has gathered. */
export const A_DAY = 10;
/** Of words that were never asked about, so that they do not push out what was answered. */
export const NEW_WORDS_A_DAY = 3;

/** Something that comes back today. */
export interface Due {
  id: ActivityId;
  kind: Kind;
  module: string;
  why: Why;
}

/** A learner’s day: what is still to come, in its order, and what has been. */
export interface Today {
  queue: Due[];
  /** How many came back today and were answered or put off, on whichever page. */
  done: number;
  /** Whether there is anything that will ever come back. */
  begun: boolean;
  /** When the next comes, in milliseconds, if the queue is empty and anything ever will. */
  nextAt: number | null;
  /** What it was worked out from: when each thing comes back. */
  replay: Replay;
}

/** The times a day is made of, in milliseconds: the domain knows no time zone. */
export interface Clock {
  now: number;
  /** The reader’s last midnight. */
  startOfDay: number;
}

/** Whether something came back today and was dealt with. What was new today has not come back. */
function isDone({ memory, wasDueAt, kind, postponedAt }: Met, { startOfDay }: Clock): boolean {
  if (postponedAt >= startOfDay) return true;
  if (!memory || memory.lastAt < startOfDay) return false;
  return wasDueAt === null ? kind === 'term' : wasDueAt < startOfDay + DAY_MS;
}

const isDue = ({ dueAt, memory, postponedAt }: Met, { now, startOfDay }: Clock): boolean =>
  dueAt < startOfDay + DAY_MS &&
  now - (memory?.lastAt ?? dueAt - DAY_MS) >= SITTING_MS &&
  postponedAt < startOfDay;

/** What gives most comes first: sure and mistaken, mistaken, guessed; then the rest; then new words. */
function tierOf({ last, grade }: Met): number {
  if (!last) return 4;
  if (grade === 1) return last.verb === 'answered' && last.result.confidence === 'sure' ? 0 : 1;
  return grade === 2 ? 2 : 3;
}

/** Sorts by use: by tier, what is fading most first. The same order on every device. */
function byUse(now: number): (one: Met, other: Met) => number {
  const left = ({ memory }: Met) => (memory ? retrievability(memory, now) : 0);
  return (one, other) =>
    tierOf(one) - tierOf(other) ||
    left(one) - left(other) ||
    one.dueAt - other.dueAt ||
    (one.id < other.id ? -1 : 1);
}

/** Keeps the first few words that were never asked about, and everything else. */
function fewNewWords(sorted: readonly Met[], room: number): Met[] {
  let words = 0;
  return sorted.filter(({ memory }) => memory !== null || words++ < room);
}

function nextOf(all: readonly Met[], { startOfDay }: Clock): number | null {
  const times = all
    .map(({ dueAt }) => Math.max(dueAt, startOfDay + DAY_MS))
    .filter(Number.isFinite);
  return times.length > 0 ? Math.min(...times) : null;
}

/**
 * The learner’s day, worked out from their statements alone, so that a reload, a second tab or a
 * record merged from another device changes nothing but what they add.
 * @param before an earlier reading of the record, so that one more answer costs next to nothing
 */
export function today(
  record: readonly Statement[],
  catalogue: Catalogue,
  clock: Clock,
  before: Replay | null = null,
): Today {
  const read = replay(record, catalogue, clock.now, before);
  const all = [...read.all.values()];
  const done = all.filter((one) => isDone(one, clock));
  const words = done.filter(({ kind, wasDueAt }) => kind === 'term' && wasDueAt === null);
  const last = done.reduce<Met | null>((a, b) => (a && a.place > b.place ? a : b), null);
  const due = fewNewWords(
    all.filter((one) => isDue(one, clock)).sort(byUse(clock.now)),
    NEW_WORDS_A_DAY - words.length,
  );
  const queue = arrange(due, A_DAY - done.length, last?.module ?? null).map((one): Due => {
    const { id, kind, module } = one;
    return { id, kind, module, why: whyOf(one, clock.startOfDay) };
  });
  return {
    queue,
    done: done.length,
    begun: all.length > 0,
    nextAt: queue.length > 0 ? null : nextOf(all, clock),
    replay: read,
  };
}
