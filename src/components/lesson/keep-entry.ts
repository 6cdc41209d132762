import { journal, type Entry } from '../../domain/record/journal.ts';
import type { ActivityId, Statement } from '../../domain/record/statement.ts';
import { keepWords } from '../../stores/keep-words.ts';
import { $record, openRecord } from '../../stores/record.ts';
import { showTrouble } from '../journal/trouble.ts';
import { nudgeWhenTyped } from '../names/nudge-when-typed.ts';
import { keptWhere } from './kept-where.ts';

/** The words of a prompt's fields, by the name of the field. */
export type Fields = Record<string, string>;

/** One prompt in a lesson that is written in. */
export interface Prompt {
  root: HTMLElement;
  activity: ActivityId;
  /** Makes the statement. `replaces` names what is kept already. */
  save: (fields: Fields, replaces: string[] | null) => Promise<Statement>;
}

const isKept = (id: string): boolean =>
  $record.get().statements.some((one) => one.id === id && one.verb !== 'erased');

const entryAt = (activity: ActivityId): Entry | undefined =>
  journal($record.get().statements).find(
    ({ words }) => words.object === activity && words.verb !== 'returned',
  );

const fieldsOf = ({ words }: Entry): Fields => {
  if (words.verb === 'planned') return { ...words.result };
  // What is written in the journal itself is about a prompt and never at one.
  return { text: words.verb === 'wrote' ? '' : words.result.text };
};

const isEmpty = (fields: Fields): boolean =>
  Object.values(fields).every((text) => text.trim() === '');

const same = (one: Fields, other: Fields): boolean =>
  Object.keys(one).every((name) => one[name] === other[name]);

/**
 * Keeps what is written at a prompt: as a draft while it is typed, as an entry when it is saved. What
 * was saved before stands in the fields again, unless there are other words in them; saving again
 * replaces it.
 * @returns `save` says what became of it, in a sentence for the reader
 */
export async function keepEntry({ root, activity, save }: Prompt) {
  nudgeWhenTyped(root);
  await openRecord();
  showTrouble(root);
  const words = await keepWords(root, activity);
  /** What the fields held when they were last as the entry is. */
  let shown: Fields | null = null;
  /** The entry that these fields edit: the one there was at waking, shown since, or saved here. */
  let edits = entryAt(activity)?.id ?? null;

  const show = () => {
    const entry = entryAt(activity);
    const now = words.fields();
    if (!entry || !(isEmpty(now) || (shown && same(now, shown)))) return;
    shown = fieldsOf(entry);
    edits = entry.id;
    for (const [name, text] of Object.entries(shown)) {
      const field = root.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
      if (field && field.value !== text) field.value = text;
    }
  };
  show();
  // Another tab may save it, or edit it.
  $record.listen(() => {
    if (!root.contains(document.activeElement)) show();
  });

  return {
    isEmpty: () => isEmpty(words.fields()),
    async save(): Promise<string> {
      const fields = words.fields();
      const entry = entryAt(activity);
      if (entry && same(fields, fieldsOf(entry))) return keptWhere();
      shown = fields;
      // What another tab has kept meanwhile was not seen here, and is not replaced: both stay.
      const kept = await save(fields, edits && isKept(edits) ? [edits] : null);
      edits = kept.id;
      const said = keptWhere();
      // Words that are nowhere else stay in their draft.
      if (said.startsWith('Kept')) await words.discard();
      return said;
    },
  };
}
