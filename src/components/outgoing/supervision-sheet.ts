import type { Choices } from '../../domain/outgoing/supervision.ts';
import type { Sheet } from '../../domain/outgoing/sheet.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { dayOf } from '../journal/words.ts';
import { entryBlock, planBlock, section, wordsSection } from './blocks.ts';
import type { FreeField } from './fields.ts';
import { valueOf, type Values } from './use-form.ts';

/** What a supervision is asked for. The ids are permanent: drafts are kept by them. */
export const questions: readonly FreeField[] = [
  { id: 'ask', label: 'What I want to ask' },
  {
    id: 'worry',
    label: 'What I keep thinking about',
    hint: 'A concern about a child goes to your service today. It does not wait for supervision, and does not belong here.',
  },
  { id: 'want', label: 'What I would like from you' },
];

/** The sheet to bring to a supervision, out of what was ticked and what was written for it. */
export function supervisionSheet(
  choices: Choices,
  values: Values,
  activities: Activities,
  today: string,
): Sheet {
  const chosen = (name: string) => new Set(values.get(name) ?? []);
  const [moments, ratings, entries, plans] = ['moment', 'rating', 'entry', 'plan'].map(chosen);
  return {
    title: 'For supervision',
    about: [`${dayOf(today)}. My own notes about my own practice.`],
    sections: [
      ...questions.flatMap(({ id, label }) => wordsSection(label, valueOf(values, id))),
      ...section(
        'Moments I looked at',
        choices.moments
          .filter(({ object }) => moments?.has(object))
          .map(({ object, day }) => ({
            kind: 'words',
            text: `${whereabouts(object, activities).title}, ${dayOf(day)}`,
          })),
      ),
      ...section(
        'How I see my own skills, in the site’s own words or my team’s scale',
        choices.ratings
          .filter(({ id }) => ratings?.has(id))
          .map((rating) => entryBlock(rating, activities)),
      ),
      ...section(
        'What I wrote',
        choices.entries
          .filter(({ id }) => entries?.has(id))
          .map((entry) => entryBlock(entry, activities)),
      ),
      ...section(
        'What I planned',
        choices.plans.filter(({ id }) => plans?.has(id)).map((plan) => planBlock(plan, activities)),
      ),
    ],
  };
}
