import { aboutOf } from '../../domain/journal/facets.ts';
import type { Entry } from '../../domain/record/journal.ts';
import { whereabouts, type Activities, type Whereabouts } from './activities.ts';

/** Where an entry leads back to; null for one of the journal's own that is about nothing. */
export const placeOfEntry = ({ words }: Entry, activities: Activities): Whereabouts | null =>
  words.verb === 'wrote' && words.result.about === null
    ? null
    : whereabouts(aboutOf(words), activities);
