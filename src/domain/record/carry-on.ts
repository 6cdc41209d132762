import { anchorOf, placeOf } from './activity.ts';
import { progress, type LessonOutline, type ModuleOutline } from './progress.ts';
import type { ActivityId, Statement } from './statement.ts';

/**
 * Where to go on: into a lesson begun, to the next one, to the quiz, or nowhere since all is done.
 * `anchor` is the element in the lesson that the learner did something in last.
 */
export type CarryOn =
  | { to: 'begun'; module: ModuleOutline; lesson: LessonOutline; anchor: string | null }
  | { to: 'next'; module: ModuleOutline; lesson: LessonOutline }
  | { to: 'quiz' | 'finished'; module: ModuleOutline };

/**
 * Where the learner left off: in the module they last did anything in, the lesson last touched if it
 * is not completed, else the next after it that is not, else any earlier one, else the quiz.
 * Null when they have done nothing in any module of the outline.
 */
export function carryOn(
  record: readonly Statement[],
  outline: readonly ModuleOutline[],
): CarryOn | null {
  const again = answeredAgain(record);
  for (const statement of [...record].reverse()) {
    // To say what came of a plan is not to go back to where it was made.
    if (statement.verb === 'erased' || statement.verb === 'returned') continue;
    if (statement.verb === 'postponed' || again.has(statement.id)) continue;
    const place = placeOf(statement.object);
    const module = outline.find(({ id }) => id === place.module);
    if (module) return within(module, record);
  }
  return null;
}

/** The ids of answers to what was answered before: a question that comes back leads nowhere new. */
function answeredAgain(record: readonly Statement[]): Set<string> {
  const known = new Set<ActivityId>();
  const again = new Set<string>();
  for (const one of record) {
    if (one.verb !== 'answered') continue;
    if (known.has(one.object)) again.add(one.id);
    known.add(one.object);
  }
  return again;
}

/** What was done last in a lesson. A moment or question does not say where it was met, only when. */
function anchorIn(lesson: ActivityId, record: readonly Statement[]): string | null {
  let here: ActivityId | null = null;
  let anchor: string | null = null;
  for (const statement of record) {
    if (statement.verb === 'erased') continue;
    here = placeOf(statement.object).lesson ?? here;
    if (here === lesson) anchor = anchorOf(statement.object) ?? anchor;
  }
  return anchor;
}

function within(module: ModuleOutline, record: readonly Statement[]): CarryOn {
  const lessons = progress(record, [module])[0]?.lessons ?? [];
  const touched = [...record].reverse().flatMap((one) => {
    const place = one.verb === 'erased' || one.verb === 'returned' ? null : placeOf(one.object);
    return place?.module === module.id && place.lesson !== null ? [place.lesson] : [];
  })[0];
  const from = Math.max(
    0,
    lessons.findIndex(({ id }) => id === touched),
  );
  const inOrder = [...lessons.slice(from), ...lessons.slice(0, from)];
  const lesson = inOrder.find(({ state }) => state !== 'completed');
  if (lesson) {
    const { state, ...outline } = lesson;
    return state === 'begun'
      ? { to: 'begun', module, lesson: outline, anchor: anchorIn(outline.id, record) }
      : { to: 'next', module, lesson: outline };
  }
  const answered = new Set(
    record.flatMap((one) =>
      one.verb === 'answered' && one.object.startsWith(`quiz:${module.id}#`) ? [one.object] : [],
    ),
  );
  const left = module.quiz !== null && answered.size < module.quiz.questions;
  return { to: left ? 'quiz' : 'finished', module };
}
