import { useEffect, useState } from 'preact/hooks';
import type { Draft, Statement } from '../../domain/record/statement.ts';
import { discardDraft } from '../../stores/drafts.ts';
import { keptDrafts } from '../../stores/record.ts';
import { entryOfDraft } from './entry-words.ts';

/** The drafts there are, read when the record changes: saving and erasing change them too. */
export function useDrafts(statements: readonly Statement[]) {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  // Edits begun before the page was opened; one that begins now in another tab opens nothing here.
  const [edits, setEdits] = useState<ReadonlySet<string | null> | null>(null);
  useEffect(() => {
    void keptDrafts.all().then((all) => {
      setDrafts(all);
      setEdits((before) => before ?? new Set(all.map(({ activity }) => entryOfDraft(activity))));
    });
  }, [statements]);
  const discard = async (id: string) => {
    await discardDraft(id);
    setDrafts((before) => before.filter((one) => one.id !== id));
  };
  return { drafts, edits, discard };
}
