import type { ActivityId, Answered, Chose, Recalled, Statement } from '../record/statement.ts';
import type { Catalogue, Returnable } from './catalogue.ts';
import { gradeOf } from './grade.ts';
import { DAY_MS, remember, SITTING_MS, type Grade, type Memory } from './memory.ts';

/** A statement that meets something again. */
export type Meeting = Answered | Chose | Recalled;

/** Something the learner has met and may meet again. */
export interface Met extends Returnable {
  id: ActivityId;
  /** Null for a word that was explained in a lesson and never asked about. */
  memory: Memory | null;
  /** When it can come at the earliest, in milliseconds. */
  dueAt: number;
  /** The meeting that counted last, and what it was worth. */
  last: Meeting | null;
  grade: Grade | null;
  /** When it was due before its last meeting; null when that was the first. */
  wasDueAt: number | null;
  /** When it was last put off, in milliseconds; 0 when never. */
  postponedAt: number;
  /** Where its newest statement stands in the record, for who came last. */
  place: number;
}

const isMeeting = (one: Statement): one is Meeting =>
  one.verb === 'answered' || one.verb === 'chose' || one.verb === 'recalled';

const fresh = (id: ActivityId, what: Returnable): Met => ({
  ...what,
  id,
  memory: null,
  dueAt: Infinity,
  last: null,
  grade: null,
  wasDueAt: null,
  postponedAt: 0,
  place: -1,
});

/** Takes one more meeting in, unless it belongs to the sitting before. */
function meet(met: Met, meeting: Meeting, at: number): void {
  const { memory } = met;
  if (memory && at - memory.lastAt < SITTING_MS) return;
  // A moment looked at again is judged by the learner, or says nothing.
  if (memory && meeting.verb === 'chose') return;
  const grade = gradeOf(meeting, met.points);
  if (grade === null) return;
  met.wasDueAt = memory?.dueAt ?? null;
  met.memory = remember(memory, grade, at);
  met.dueAt = met.memory.dueAt;
  met.last = meeting;
  met.grade = grade;
}

/** What was read of the record, and everything met in it. */
export interface Replay {
  record: readonly Statement[];
  catalogue: Catalogue;
  all: ReadonlyMap<ActivityId, Met>;
  /** When each lesson was first completed, in milliseconds. */
  completed: ReadonlyMap<ActivityId, number>;
  /** Whether something is dated ahead, so that the next reading has to begin at the beginning. */
  waits: boolean;
}

/** Words explained in lessons that were completed wait from the day after. */
function addWords(
  all: Map<ActivityId, Met>,
  catalogue: Catalogue,
  completed: ReadonlyMap<ActivityId, number>,
): void {
  for (const [id, what] of Object.entries(catalogue)) {
    if (!what.lessons || all.get(id)?.memory) continue;
    const times = what.lessons.flatMap((lesson) => completed.get(lesson) ?? []);
    if (times.length === 0) continue;
    const met = all.get(id) ?? fresh(id, what);
    met.dueAt = Math.min(...times) + DAY_MS;
    all.set(id, met);
  }
}

/** Whether the record has only grown at its end since, as it does with every answer. */
const hasGrown = (before: Replay, record: readonly Statement[], catalogue: Catalogue): boolean =>
  !before.waits &&
  before.catalogue === catalogue &&
  before.record.every((one, place) => record[place] === one);

/**
 * Everything of today’s course that the learner has met, replayed from their statements in the order
 * of the record. What is dated over a day ahead of `now` (milliseconds) was made by a clock that was
 * wrong, and waits until that day has come.
 * @param before an earlier reading, gone on with where that comes to the same: only to be quick
 */
export function replay(
  record: readonly Statement[],
  catalogue: Catalogue,
  now: number,
  before: Replay | null = null,
): Replay {
  const known = before && hasGrown(before, record, catalogue) ? before : null;
  const all = new Map([...(known?.all ?? [])].map(([id, met]) => [id, { ...met }]));
  const completed = new Map(known?.completed);
  let waits = false;
  for (let place = known?.record.length ?? 0; place < record.length; place += 1) {
    const statement = record[place];
    if (!statement || !('object' in statement)) continue;
    const { verb, object } = statement;
    if (!isMeeting(statement) && verb !== 'postponed' && verb !== 'completed') continue;
    const at = Date.parse(statement.at);
    if (!(at <= now + DAY_MS)) {
      waits = true;
      continue;
    }
    if (verb === 'completed') {
      if (!completed.has(object)) completed.set(object, at);
      continue;
    }
    const what = Object.hasOwn(catalogue, object) ? catalogue[object] : undefined;
    if (!what) continue;
    const met = all.get(object) ?? fresh(object, what);
    all.set(object, met);
    met.place = place;
    if (isMeeting(statement)) meet(met, statement, at);
    else met.postponedAt = Math.max(met.postponedAt, at);
  }
  addWords(all, catalogue, completed);
  return { record, catalogue, all, completed, waits };
}
