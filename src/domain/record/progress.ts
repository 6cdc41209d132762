import { placeOf } from './activity.ts';
import type { ActivityId, Statement } from './statement.ts';

/** A lesson as a list of lessons needs it. */
export interface LessonOutline {
  id: ActivityId;
  title: string;
  href: string;
  minutes: number;
}

/** A module as it stands in the course today. */
export interface ModuleOutline {
  id: ActivityId;
  title: string;
  href: string;
  lessons: readonly LessonOutline[];
  quiz: { href: string; questions: number } | null;
}

/** How far a learner is with one lesson. */
export interface LessonProgress extends LessonOutline {
  state: 'new' | 'begun' | 'completed';
}

/** How far a learner is with one module. */
export interface ModuleProgress {
  module: ModuleOutline;
  lessons: LessonProgress[];
  begun: number;
  completed: number;
  /** The first lesson not completed, in the module's own order; null when all are. */
  next: LessonProgress | null;
  /** Of the lessons not completed. */
  minutesLeft: number;
}

/** Lessons opened and completed, whatever was done in them. */
function lessonsIn(record: readonly Statement[]): {
  begun: Set<ActivityId>;
  completed: Set<ActivityId>;
} {
  const begun = new Set<ActivityId>();
  const completed = new Set<ActivityId>();
  for (const statement of record) {
    if (statement.verb === 'erased') continue;
    const { lesson } = placeOf(statement.object);
    if (lesson === null) continue;
    (statement.verb === 'completed' ? completed : begun).add(lesson);
  }
  return { begun, completed };
}

/**
 * How far a learner is, for each module of the outline in its order. A lesson counts as begun when
 * anything was done in it, and as completed once its end was reached.
 */
export function progress(
  record: readonly Statement[],
  outline: readonly ModuleOutline[],
): ModuleProgress[] {
  const { begun, completed } = lessonsIn(record);
  return outline.map((module) => {
    const lessons = module.lessons.map((lesson): LessonProgress => ({
      ...lesson,
      state: completed.has(lesson.id) ? 'completed' : begun.has(lesson.id) ? 'begun' : 'new',
    }));
    const left = lessons.filter(({ state }) => state !== 'completed');
    return {
      module,
      lessons,
      begun: lessons.filter(({ state }) => state === 'begun').length,
      completed: lessons.length - left.length,
      next: left[0] ?? null,
      minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
    };
  });
}
