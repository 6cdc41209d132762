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

/** Words explained in lessons that were completed wait from the day after. */
function addWords(
  all: Map<ActivityId, Met>,
  catalogue: Catalogue,
  completed: ReadonlyMap<ActivityId, number>,
) {
  for (const [id, what] of Object.entries(catalogue)) {
    if (!what.lessons || all.get(id)?.memory) continue;
    const times = what.lessons.flatMap((lesson) => completed.get(lesson) ?? []);
    if (times.length === 0) continue;
    const met = all.get(id) ?? fresh(id, what);
    met.dueAt = Math.min(...times) + DAY_MS;
    all.set(id, met);
  }
}

/**
 * Everything of today’s course that the learner has met, replayed from their statements in the order
 * of the record. What is dated over a day ahead of `now` (milliseconds) was made by a clock that was
 * wrong, and waits until that day has come.
 */
export function everythingMet(
  record: readonly Statement[],
  catalogue: Catalogue,
  now: number,
): Map<ActivityId, Met> {
  const all = new Map<ActivityId, Met>();
  const completed = new Map<ActivityId, number>();
  for (const [place, statement] of record.entries()) {
    const { verb } = statement;
    if (!isMeeting(statement) && verb !== 'postponed' && verb !== 'completed') continue;
    const at = Date.parse(statement.at);
    if (!(at <= now + DAY_MS)) continue;
    if (verb === 'completed') {
      if (!completed.has(statement.object)) completed.set(statement.object, at);
      continue;
    }
    if (verb === 'erased') continue;
    const what = Object.hasOwn(catalogue, statement.object) && catalogue[statement.object];
    if (!what) continue;
    const met = all.get(statement.object) ?? fresh(statement.object, what);
    all.set(statement.object, met);
    met.place = place;
    if (isMeeting(statement)) meet(met, statement, at);
    else met.postponedAt = Math.max(met.postponedAt, at);
  }
  addWords(all, catalogue, completed);
  return all;
}
