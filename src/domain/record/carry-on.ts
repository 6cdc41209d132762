import { placeOf } from './activity.ts';
import { progress, type LessonOutline, type ModuleOutline } from './progress.ts';
import type { Statement } from './statement.ts';

/** Where to go on: into a lesson begun, to the next one, to the quiz, or nowhere since all is done. */
export type CarryOn =
  | { to: 'begun' | 'next'; module: ModuleOutline; lesson: LessonOutline }
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
  for (const statement of [...record].reverse()) {
    if (statement.verb === 'erased') continue;
    const place = placeOf(statement.object);
    const module = outline.find(({ id }) => id === place.module);
    if (module) return within(module, place.lesson, record);
  }
  return null;
}

function within(
  module: ModuleOutline,
  touched: string | null,
  record: readonly Statement[],
): CarryOn {
  const lessons = progress(record, [module])[0]?.lessons ?? [];
  const from = Math.max(
    0,
    lessons.findIndex(({ id }) => id === touched),
  );
  const inOrder = [...lessons.slice(from), ...lessons.slice(0, from)];
  const lesson = inOrder.find(({ state }) => state !== 'completed');
  if (lesson) {
    const { state, ...outline } = lesson;
    return { to: state === 'begun' ? 'begun' : 'next', module, lesson: outline };
  }
  const answered = new Set(
    record.flatMap((one) =>
      one.verb === 'answered' && one.object.startsWith(`quiz:${module.id}#`) ? [one.object] : [],
    ),
  );
  const left = module.quiz !== null && answered.size < module.quiz.questions;
  return { to: left ? 'quiz' : 'finished', module };
}
