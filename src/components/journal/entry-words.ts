import type { Living } from '../../domain/record/chain.ts';
import type { Words } from '../../domain/record/journal.ts';
import type { ActivityId } from '../../domain/record/statement.ts';
import { discardDraft } from '../../stores/drafts.ts';
import { keptDrafts, record } from '../../stores/record.ts';
import type { TemplateOnPage } from './templates.ts';

type Fields = Readonly<Record<string, string>>;

/** A field that an entry's words are edited in. */
export interface EditField {
  name: string;
  label: string;
  text: string;
  isPrinciple: boolean;
}

const field = (name: string, label: string, text: string, isPrinciple = false): EditField => ({
  name,
  label,
  text,
  isPrinciple,
});

/** The fields of an entry; of what was written by a template also those that were left empty. */
export function editFieldsOf(words: Words, templates: readonly TemplateOnPage[] = []): EditField[] {
  switch (words.verb) {
    case 'planned':
      return [
        field('when', 'When …', words.result.when),
        field('will', 'I will …', words.result.will),
      ];
    case 'wrote': {
      const all = templates.flatMap(({ parts }) => parts);
      const written = words.result.parts.map(({ id, prompt, text }) =>
        field(id, prompt, text, all.find((one) => one.id === id)?.isPrinciple),
      );
      const own = templates.find(({ id }) => id === words.result.template)?.parts ?? [];
      const names = new Set(written.map(({ name }) => name));
      const empty = own
        .filter(({ id }) => !names.has(id))
        .map(({ id, prompt, isPrinciple }) => field(id, prompt, '', isPrinciple));
      const order = new Map(own.map(({ id }, place) => [id, place]));
      const place = ({ name }: EditField) => order.get(name) ?? own.length;
      return [...written, ...empty].sort((one, other) => place(one) - place(other));
    }
    default:
      return [field('text', 'Your words', words.result.text)];
  }
}

/** The words of an entry with other words in its fields. */
function reworded(words: Words, fields: Fields, asked: readonly EditField[]): Words['result'] {
  switch (words.verb) {
    case 'planned':
      return { when: fields['when'] ?? '', will: fields['will'] ?? '' };
    case 'wrote': {
      const parts = asked
        .map(({ name, label }) => ({ id: name, prompt: label, text: fields[name] ?? '' }))
        .filter(({ text }) => text.trim() !== '');
      return { ...words.result, parts };
    }
    default:
      return { ...words.result, text: fields['text'] ?? '' };
  }
}

/** Keeps an entry once more, with this in it, in place of what it was. */
export const keepAgain = (
  { verb, object }: Words,
  result: Words['result'],
  replaces: string[],
): Promise<Living> =>
  // The result is of the very verb: it was made from one of that verb's.
  record(verb, object, result as never, { replaces });

/** Keeps an edit of an entry. */
export const keepEdit = (
  words: Words,
  fields: Fields,
  asked: readonly EditField[],
): Promise<Living> => keepAgain(words, reworded(words, fields, asked), [words.id]);

const EDIT = 'record:entry#';

/** What a draft of an edit is a draft of. */
export const editDraftOf = (entryId: string): ActivityId => EDIT + entryId;

/** Throws away what was begun of edits of these: the words of an entry that is erased are in it too. */
export async function discardEdits(entryIds: readonly string[]): Promise<void> {
  const activities = new Set(entryIds.map(editDraftOf));
  const drafts = (await keptDrafts.all()).filter(({ activity }) => activities.has(activity));
  await Promise.all(drafts.map(({ id }) => discardDraft(id)));
}

/** The entry that a draft is an edit of; null when it is a draft of something new. */
export const entryOfDraft = (activity: ActivityId): string | null =>
  activity.startsWith(EDIT) ? activity.slice(EDIT.length) : null;

const NEW = 'journal:new';

/** What a new entry's draft is a draft of: each thing that is written about has its own. */
export const newDraftOf = (about: ActivityId | null): ActivityId =>
  about === null ? NEW : `${NEW}#${about}`;

/** Whether a draft is of a new entry, and what that is about. */
export const newEntryOf = (activity: ActivityId): { about: ActivityId | null } | null =>
  activity === NEW
    ? { about: null }
    : activity.startsWith(`${NEW}#`)
      ? { about: activity.slice(NEW.length + 1) }
      : null;
