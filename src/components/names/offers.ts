import type { Found } from '../../domain/names/kinds.ts';
import { initialsOf, madeUpFor } from '../../domain/names/initials.ts';
import { LEFT_OUT } from './words.ts';

/** What can be put in place of something found, and what its button says. */
export interface Offer {
  words: string;
  label: string;
}

/** Initials or a made-up name for a person, initials for a place, nothing but a gap for the rest. */
export function offersFor({ kind, words }: Found, text: string): Offer[] {
  const use = (how: string, instead: string): Offer => ({
    words: instead,
    label: `${how}: ${instead}`,
  });
  switch (kind) {
    case 'person':
      return [use('Initials', initialsOf(words)), use('A made-up name', madeUpFor(text))];
    case 'place':
      return [use('Initials', initialsOf(words))];
    case 'combination':
      return [];
    default:
      return [{ words: LEFT_OUT, label: 'Take it out' }];
  }
}
