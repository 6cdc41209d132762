import type { PlanKept, Reflection } from '../../domain/outgoing/cpd.ts';
import type { Block, SheetSection } from '../../domain/outgoing/sheet.ts';
import { outcomeWords, planWords } from '../../domain/record/plan-words.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { dayOf } from '../journal/words.ts';

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
    ? `${outcomeWords[plan.outcome]}.${plan.came ? ` What the other person did: ${plan.came}` : ''}`
    : 'What came of it: not said yet.',
});

/** A section of one’s own words; none when there are none. */
export const wordsSection = (title: string, text: string): SheetSection[] =>
  text === '' ? [] : [{ title, blocks: [{ kind: 'words', text }] }];

/** A section; none when there is nothing in it. */
export const section = (title: string, blocks: readonly Block[]): SheetSection[] =>
  blocks.length === 0 ? [] : [{ title, blocks }];

/** What an entry says, in a line to tick: each part a sentence of its own. */
export const tickTitle = ({ parts }: Reflection): string =>
  parts.map(({ text }) => (/[.!?…:]$/.test(text) ? text : `${text}.`)).join(' ');
