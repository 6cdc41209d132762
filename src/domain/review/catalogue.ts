import type { ActivityId } from '../record/statement.ts';

/** What can come back: a question of a quiz, a drawn moment, a word of the glossary. */
export type Kind = 'question' | 'moment' | 'term';

/** One thing of the course, as it stands today, that can come back. */
export interface Returnable {
  kind: Kind;
  /** Whose turn it takes when things of several modules are mixed. */
  module: string;
  /** How many points a recall question has to tick. */
  points?: number;
  /** The lessons that explain a word. It joins when one of them was completed. */
  lessons?: readonly ActivityId[];
}

/** All that can come back, by id. What is not in it is gone from the course, and stays away. */
export type Catalogue = Readonly<Record<ActivityId, Returnable>>;
