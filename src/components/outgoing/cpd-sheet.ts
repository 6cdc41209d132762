import type { Cpd, PlanKept, Reflection, TimeKind } from '../../domain/outgoing/cpd.ts';
import { planWords } from '../../domain/record/plan-words.ts';
import type { Block, Sheet, SheetSection } from '../../domain/outgoing/sheet.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { dayOf } from '../journal/words.ts';
import { bodies, ownFields } from './fields.ts';
import { valueOf, type Values } from './use-form.ts';

/** What each kind of time is called. */
export const timeNames: Record<TimeKind, string> = {
  lessons: 'Lessons read to the end',
  questions: 'Questions answered, and things that came back',
  moments: 'Moments looked at',
  cases: 'Cases and walkthroughs, by stage',
  reflections: 'Reflections written',
  checks: 'Self-check items',
};

/** How the estimate is made, in a sentence. */
export const HOW_COUNTED =
  'Minutes are an estimate: a lesson counts what it says it takes, a question 1, a moment 3, a stage of a case 5, a reflection 5, an item of a self-check 2. The reader may have changed them.';

const outcomes = { tried: 'Tried', notYet: 'Not yet', otherwise: 'It went otherwise' };

/** Where and when something was written. */
export const metaOf = ({ object, day }: { object: string; day: string }, activities: Activities) =>
  `${whereabouts(object, activities).title}, ${dayOf(day)}`;

/** Something written, as it goes out: whole, or not at all. */
export const entryBlock = (entry: Reflection, activities: Activities): Block => ({
  kind: 'entry',
  title: entry.title,
  meta: metaOf(entry, activities),
  text: entry.parts.map(({ prompt, text }) => (prompt ? `${prompt}\n${text}` : text)).join('\n\n'),
});

/** A plan with what came of it. */
export const planBlock = (plan: PlanKept, activities: Activities): Block => ({
  kind: 'entry',
  title: planWords(plan),
  meta: metaOf(plan, activities),
  text: plan.outcome
    ? `${outcomes[plan.outcome]}.${plan.came ? ` What the other person did: ${plan.came}` : ''}`
    : 'What came of it: not said yet.',
});

/** A section of one’s own words; none when there are none. */
export const wordsSection = (title: string, text: string): SheetSection[] =>
  text === '' ? [] : [{ title, blocks: [{ kind: 'words', text }] }];

const section = (title: string, blocks: readonly Block[]): SheetSection[] =>
  blocks.length === 0 ? [] : [{ title, blocks }];

/** The minutes of a kind: the learner’s own figure, or our estimate. */
export function minutesOf(values: Values, kind: TimeKind, estimate: number): number {
  const own = valueOf(values, `minutes-${kind}`);
  return /^\d{1,6}$/.test(own) ? Number(own) : estimate;
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
