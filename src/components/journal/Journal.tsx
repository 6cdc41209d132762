import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { journal } from '../../domain/record/journal.ts';
import type { Draft, Statement } from '../../domain/record/statement.ts';
import { discardDraft } from '../../stores/drafts.ts';
import { keptDrafts } from '../../stores/record.ts';
import { whereabouts, type Activities } from './activities.ts';
import { entryOfDraft } from './entry-words.ts';
import { JournalEntry } from './JournalEntry.tsx';
import { counted, dayOf } from './words.ts';

interface Props {
  statements: readonly Statement[];
  activities: Activities;
}

/** How many entries are shown at first, and added at each asking: years of writing must open at once. */
const PAGE = 20;

/** The drafts there are, read when the record changes: saving and erasing change them too. */
function useDrafts(statements: readonly Statement[]) {
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

/** The learner's own words, newest first, and what they have begun. */
export function Journal({ statements, activities }: Props) {
  const entries = useMemo(() => journal(statements), [statements]);
  const { drafts, edits, discard } = useDrafts(statements);
  const [shown, setShown] = useState(PAGE);
  const [focused, setFocused] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const begun = drafts.filter(({ activity }) => entryOfDraft(activity) === null);
  if (entries.length + begun.length === 0) return null;
  return (
    <section aria-labelledby="journal-title">
      <h2 id="journal-title" ref={title} tabIndex={-1}>
        Journal
      </h2>
      <p role="status" class="notebook__said">
        {said}
      </p>
      {begun.length > 0 && (
        <details class="notebook__begun">
          <summary>{counted(begun.length, 'thing')} begun and not saved</summary>
          <ul class="plain-list">
            {begun.map((draft) => {
              const { title: name, href } = whereabouts(draft.activity, activities);
              return (
                <li key={draft.id} class="entry">
                  <p class="entry__words">
                    {Object.values(draft.fields).filter(Boolean).join(' … ')}
                  </p>
                  <p class="hint">
                    {href === null ? name : <a href={href}>Go on in “{name}”</a>}
                    {` · ${dayOf(draft.at)}`}
                  </p>
                  <button
                    type="button"
                    class="button button--quiet"
                    onClick={() => void discard(draft.id)}
                  >
                    Throw it away
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      <ol class="plain-list">
        {entries.slice(0, shown).map((entry) => (
          <JournalEntry
            key={entry.id}
            entry={entry}
            place={whereabouts(entry.words.object, activities)}
            begun={edits?.has(entry.id) ?? false}
            focused={focused === entry.id}
            onEdited={(id, changed) => {
              setFocused(id);
              setSaid(changed ? 'Your change is kept.' : '');
            }}
            onErased={() => {
              setSaid('The entry was erased.');
              title.current?.focus();
            }}
          />
        ))}
      </ol>
      {entries.length > shown && (
        <div class="row no-print">
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              setShown(shown + PAGE);
            }}
          >
            Show {Math.min(PAGE, entries.length - shown)} more
          </button>
          <p class="hint">
            {shown.toLocaleString('en-GB')} of {counted(entries.length, 'entry', 'entries')} shown
          </p>
        </div>
      )}
    </section>
  );
}
