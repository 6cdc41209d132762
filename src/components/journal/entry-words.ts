import type { Words } from '../../domain/record/journal.ts';
import type { ActivityId } from '../../domain/record/statement.ts';

/** The fields that an entry's words stand in when it is edited. */
export const fieldsOf = (words: Words): Record<string, string> =>
  words.verb === 'planned'
    ? { when: words.result.when, will: words.result.will }
    : { text: words.result.text };

/** An entry's words as they are read. */
export const readWords = (words: Words): string =>
  words.verb === 'planned'
    ? `When ${words.result.when || '…'}, I will ${words.result.will || '…'}`
    : words.result.text;

/** What the entry answers: its prompt, kept with it, or what kind of entry it is. */
export const promptOf = (words: Words): string =>
  words.verb === 'planned' ? 'A plan' : words.result.prompt;

const EDIT = 'record:entry#';

/** What a draft of an edit is a draft of. */
export const editDraftOf = (entryId: string): ActivityId => EDIT + entryId;

/** The entry that a draft is an edit of; null when it is a draft of something new. */
export const entryOfDraft = (activity: ActivityId): string | null =>
  activity.startsWith(EDIT) ? activity.slice(EDIT.length) : null;
