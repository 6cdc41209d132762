import type { Cpd, TimeKind } from '../../domain/outgoing/cpd.ts';
import type { Block, Sheet } from '../../domain/outgoing/sheet.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { dayOf } from '../journal/words.ts';
import { entryBlock, planBlock, section, wordsSection } from './blocks.ts';
import { bodies, ownFields } from './fields.ts';
import { valueOf, type Values } from './use-form.ts';

/** What each kind of time is called. */
export const timeNames: Record<TimeKind, string> = {
  lessons: 'Lessons read to the end',
  questions: 'Questions answered, and things that came back',
  moments: 'Moments looked at',
  cases: 'Stages of cases, and walkthroughs',
  reflections: 'Reflections written',
  checks: 'Self-check items',
};

/** How the estimate is made, in a sentence. */
export const HOW_COUNTED =
  'Minutes are an estimate: a lesson counts what it says it takes, a question 1, a moment 3, a stage of a case or a walkthrough 5, a reflection 5, an item of a self-check 2. The learner may have put in other figures.';

/** Whether what was put in can be minutes; nothing can. */
export const isMinutes = (own: string): boolean => /^\d{0,6}$/.test(own.trim());

/** The minutes of a kind: the learner’s own figure, or our estimate. */
export function minutesOf(values: Values, kind: TimeKind, estimate: number): number {
  const own = valueOf(values, `minutes-${kind}`);
  return own !== '' && isMinutes(own) ? Number(own) : estimate;
}

const hours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} minutes`;
  return `${whole} h${rest > 0 ? ` ${rest} min` : ''}`;
};

function timeBlocks({ time }: Cpd, values: Values): Block[] {
  const rows = time.map(({ kind, count, minutes }) => ({
    name: timeNames[kind],
    count,
    minutes: minutesOf(values, kind, minutes),
  }));
  if (rows.length === 0) return [];
  const all = rows.reduce((sum, { minutes }) => sum + minutes, 0);
  return [
    {
      kind: 'table',
      head: ['What', 'How many', 'Minutes'],
      rows: [
        ...rows.map(({ name, count, minutes }) => [name, String(count), String(minutes)]),
        ['Together', '', hours(all)],
      ],
    },
    { kind: 'words', text: HOW_COUNTED },
  ];
}

function periodWords({ period: { from, to } }: Cpd): string {
  if (from === null && to === null) return 'Everything up to now.';
  if (from === null) return `Up to ${dayOf(to ?? '')}.`;
  return to === null ? `From ${dayOf(from)}.` : `From ${dayOf(from)} to ${dayOf(to)}.`;
}

/** The summary that goes out, out of what was done, what was ticked and what was written for it. */
export function cpdSheet(summary: Cpd, values: Values, activities: Activities): Sheet {
  const ticked = new Set(values.get('reflection') ?? []);
  const plansToo = values.has('plans');
  const body = bodies.find(({ id }) => id === valueOf(values, 'body'));
  const modules = summary.modules.map(({ module, lessons, questions }) => [
    whereabouts(module, activities).title,
    String(lessons),
    String(questions),
  ]);
  return {
    title: 'CPD summary: Noticing',
    about: [
      periodWords(summary),
      'Learning about Video Interaction Guidance and working together, by oneself, on the site Noticing. Made by the learner from their own record. The site awards nothing and has checked nothing.',
    ],
    sections: [
      ...section(
        'Modules',
        modules.length > 0
          ? [{ kind: 'table', head: ['Module', 'Lessons', 'Questions'], rows: modules }]
          : [],
      ),
      ...section('Time', timeBlocks(summary, values)),
      ...[...ownFields.slice(0, 2), ...(body?.fields ?? []), ...ownFields.slice(2)].flatMap(
        ({ id, label }) => wordsSection(label, valueOf(values, id)),
      ),
      ...section(
        'Plans, and what came of them',
        plansToo ? summary.plans.map((plan) => planBlock(plan, activities)) : [],
      ),
      ...section(
        'Reflections',
        summary.reflections
          .filter(({ id }) => ticked.has(id))
          .map((entry) => entryBlock(entry, activities)),
      ),
    ],
  };
}
