import { useEffect, useState } from 'preact/hooks';
import type { Draft, Statement } from '../../domain/record/statement.ts';
import { discardDraft } from '../../stores/drafts.ts';
import { keptDrafts } from '../../stores/record.ts';
import { entryOfDraft } from './entry-words.ts';

/**
 * The drafts there are, read when the record changes, and when `again` is called: once something is
 * saved or erased its draft goes a moment after the record has changed.
 */
export function useDrafts(statements: readonly Statement[]) {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  // Edits begun before the page was opened; one that begins now in another tab opens nothing here.
  const [edits, setEdits] = useState<ReadonlySet<string | null> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isLast = true;
    void keptDrafts.all().then((all) => {
      if (isLast) setDrafts(all);
      setEdits((before) => before ?? new Set(all.map(({ activity }) => entryOfDraft(activity))));
    });
    return () => {
      isLast = false;
    };
  }, [statements, turn]);
  const discard = async (id: string) => {
    await discardDraft(id);
    setDrafts((before) => before.filter((one) => one.id !== id));
  };
  const again = () => {
    setTurn((before) => before + 1);
  };
  return { drafts, edits, discard, again };
}
