import type { Answer, Document, Question } from '../../../domain/journal/shelf.ts';
import type { Entry as Term } from '../../../domain/search/entry.ts';

/** What the page tells the search. `turn` counts questions, so that an old answer is known as one. */
export type ToSearch =
  | { kind: 'change'; add: readonly Document[]; drop: readonly string[] }
  | { kind: 'terms'; terms: readonly Term[] }
  | { kind: 'ask'; turn: number; question: Question };

/** What the search tells the page. `whole`: everything it was given has been indexed. */
export type FromSearch =
  | { kind: 'ready' }
  | { kind: 'indexed' }
  | ({ kind: 'answer'; turn: number; whole: boolean } & Answer);
