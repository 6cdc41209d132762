import { aboutOf } from '../../domain/journal/facets.ts';
import type { Entry } from '../../domain/record/journal.ts';
import type { ActivityId } from '../../domain/record/statement.ts';
import { whereabouts, type Activities, type Whereabouts } from './activities.ts';

const base = (): string => document.documentElement.dataset['base'] ?? '';

/** Where what a word means is said from memory. */
export const recallHref = (): string => `${base()}/reflect/review/`;

/** Where the site asks what came of a plan. */
export const sayHow = (activity: ActivityId): string =>
  `${base()}/learn/?plan=${encodeURIComponent(activity)}`;

/** Where an entry leads back to; null for one of the journal's own that is about nothing. */
export const placeOfEntry = ({ words }: Entry, activities: Activities): Whereabouts | null =>
  words.verb === 'wrote' && words.result.about === null
    ? null
    : whereabouts(aboutOf(words), activities);

/** Whether an entry is a plan whose outcome nobody has told yet, under this id or one it had before. */
export const isOpenPlan = ({ words, id, earlier }: Entry, told: ReadonlySet<string>): boolean =>
  words.verb === 'planned' && ![id, ...earlier.map((one) => one.id)].some((one) => told.has(one));
