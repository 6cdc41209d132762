import type { ModuleOutline } from '../../domain/record/progress.ts';
import type { ActivityId } from '../../domain/record/statement.ts';

/** What `/activities.json` says about one activity, as the course has it today. */
export interface Activity {
  title: string;
  /** Under the site's own base path. */
  href: string;
  /** A lesson's. */
  minutes?: number;
  /** A module's, in its order. */
  lessons?: readonly ActivityId[];
  /** How many questions a module's quiz has. */
  questions?: number;
  /** The lessons that show a moment or explain a word. */
  in?: readonly ActivityId[];
  /** How many points a question that is recalled has to tick. */
  points?: number;
}

/** All that a learner's record can point at. */
export type Activities = Readonly<Record<ActivityId, Activity>>;

/** Where an activity is found, and what that place is called. No `href` when it is no longer in the course. */
export interface Whereabouts {
  title: string;
  href: string | null;
}

/**
 * Finds the place of an activity. A prompt within a lesson is not in the index: its place is the
 * lesson, at the prompt. What the course no longer has goes by the words of its id.
 */
export function whereabouts(id: ActivityId, activities: Activities): Whereabouts {
  const known = activities[id];
  if (known) return { title: known.title, href: known.href };
  const [page = '', part] = id.split('#');
  const lesson = activities[page];
  if (lesson) return { title: lesson.title, href: part ? `${lesson.href}#${part}` : lesson.href };
  const own = page.startsWith('scale:') ? activities['scale:'] : undefined;
  if (own) {
    const at = `${own.href}?scale=${encodeURIComponent(page.slice('scale:'.length))}`;
    return { title: own.title, href: part ? `${at}#${part}` : at };
  }
  const name = page.startsWith('quiz:') ? (part ?? page) : (page.split(/[/:]/).at(-1) ?? page);
  const words = name.replaceAll('-', ' ');
  return { title: words.charAt(0).toUpperCase() + words.slice(1), href: null };
}

/** The modules of the course with their lessons, for the views that need an outline. */
export function outlineOf(activities: Activities): ModuleOutline[] {
  return Object.entries(activities).flatMap(([id, module]) => {
    if (!module.lessons) return [];
    const lessons = module.lessons.flatMap((lesson) => {
      const { title, href, minutes = 0 } = activities[lesson] ?? {};
      return title && href ? [{ id: lesson, title, href, minutes }] : [];
    });
    const quiz = module.questions
      ? { href: `${module.href}quiz/`, questions: module.questions }
      : null;
    return [{ id, title: module.title, href: module.href, lessons, quiz }];
  });
}

/** Fetches the index; nothing when it cannot be had, since the learner's words matter more than our titles. */
export async function fetchActivities(): Promise<Activities> {
  try {
    const base = document.documentElement.dataset['base'] ?? '';
    const answer = await fetch(`${base}/activities.json`);
    return answer.ok ? ((await answer.json()) as Activities) : {};
  } catch {
    return {};
  }
}
