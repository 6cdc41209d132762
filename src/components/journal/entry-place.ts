import { aboutOf } from '../../domain/journal/facets.ts';
import type { Entry } from '../../domain/record/journal.ts';
import type { ActivityId } from '../../domain/record/statement.ts';
import { whereabouts, type Activities, type Whereabouts } from './activities.ts';

/** Where the site asks what came of a plan. */
export const sayHow = (activity: ActivityId): string =>
  `${document.documentElement.dataset['base'] ?? ''}/learn/?plan=${encodeURIComponent(activity)}`;

/** Where an entry leads back to; null for one of the journal's own that is about nothing. */
export const placeOfEntry = ({ words }: Entry, activities: Activities): Whereabouts | null =>
  words.verb === 'wrote' && words.result.about === null
    ? null
    : whereabouts(aboutOf(words), activities);
