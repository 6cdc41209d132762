import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toldPlans } from '../../domain/record/coming-back.ts';
import { journal, type Entry } from '../../domain/record/journal.ts';
import { lapse, replacedAt } from '../../domain/record/lapse.ts';
import type { Draft } from '../../domain/record/statement.ts';
import { $record, record } from '../../stores/record.ts';
import { LockOffer } from '../lock/LockOffer.tsx';
import { fetchActivities, type Activities } from './activities.ts';
import { Begun } from './Begun.tsx';
import { placeOfEntry } from './entry-place.ts';
import { editFieldsOf, entryOfDraft, keepEdit, newDraftOf } from './entry-words.ts';
import { JournalEntry } from './JournalEntry.tsx';
import { letGo } from './let-go.ts';
import { withOpenEdits } from './open-edits.ts';
import { NOTHING, SearchForm, type Asked } from './SearchForm.tsx';
import { titlesOf, type TemplateOnPage } from './templates.ts';
import { useDrafts } from './use-drafts.ts';
import { useList } from './use-list.ts';
import { counted, dayOf } from './words.ts';

interface Props {
  templates: readonly TemplateOnPage[];
  /** When the page was opened. */
  now: Date;
}

/** How many entries are shown at first, and added at each asking: years of writing must open at once. */
const PAGE = 20;
/** What is said aloud waits for this long a quiet, so that it is not said for every letter. */
const SAY_MS = 600;

/** The learner's own words, newest first, what they have begun, and a search through all of it. */
export function Journal({ templates, now }: Props) {
  const state = useStore($record);
  const { statements: all } = state;
  const statements = useMemo(() => lapse(all, now), [all]);
  const entries = useMemo(() => journal(statements), [statements]);
  const replaced = useMemo(() => replacedAt(statements), [statements]);
  const told = useMemo(() => toldPlans(statements), [statements]);
  const titles = useMemo(() => titlesOf(templates), [templates]);
  const [activities, setActivities] = useState<Activities | null>(null);
  const { drafts, edits, discard, again } = useDrafts(statements);
  const [asked, setAsked] = useState<Asked>(NOTHING);
  const [count, setCount] = useState(PAGE);
  const [focused, setFocused] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [printing, setPrinting] = useState<string | null>(null);
  const [open, setOpen] = useState<ReadonlyMap<string, Entry>>(new Map());
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    void fetchActivities().then(setActivities);
  }, []);
  useEffect(() => void letGo(now), [all]);

  const onPaper = printing === 'all' ? entries.length : count;
  const list = useList({ entries, activities, titles, asked, count: onPaper, now });
  const { shown, total } = list;

  // What an edit was begun of stands open, also where it would be further down.
  const atTop =
    list.isAsked || !edits
      ? []
      : entries.filter(({ id }) => edits.has(id) && !shown.some(({ entry }) => entry.id === id));
  const alone = (entry: Entry) => ({ entry, hit: null });
  const rows = withOpenEdits([...atTop.map(alone), ...shown], open, all, alone);

  useEffect(() => {
    if (printing === null || (printing === 'all' && shown.length < total)) return;
    print();
    setPrinting(null);
  }, [printing, shown.length, total]);

  const ids = new Set(entries.map(({ id }) => id));
  // What stands in the form above, and the edits that stand open, need not be listed.
  const form = newDraftOf(new URLSearchParams(location.search).get('about'));
  const begun = drafts.filter(
    ({ activity }) => activity !== form && !ids.has(entryOfDraft(activity) ?? ''),
  );

  const keep = async (draft: Draft) => {
    const before = all.find(({ id }) => id === entryOfDraft(draft.activity));
    if (before && 'result' in before && journal([before]).length > 0) {
      const [entry] = journal([before]);
      if (entry) await keepEdit(entry.words, draft.fields, editFieldsOf(entry.words, templates));
    } else {
      const text = Object.values(draft.fields).filter(Boolean).join('\n\n');
      const parts = [{ id: 'free/words', prompt: 'Kept from a change', text }];
      await record('wrote', 'journal:free', { template: 'free', parts, about: null });
    }
    await discard(draft.id);
    setSaid('It is kept as an entry.');
  };

  const results = list.isWaiting
    ? ''
    : total === 0
      ? list.isWhole
        ? 'Nothing found'
        : ''
      : `${counted(total, 'entry', 'entries')} found${list.isWhole ? '' : ' so far'}`;
  useEffect(() => {
    if (!list.isAsked) return undefined;
    const saying = setTimeout(() => {
      setSaid(results);
    }, SAY_MS);
    return () => {
      clearTimeout(saying);
    };
  }, [results, list.isAsked, asked]);

  if (entries.length + begun.length === 0) {
    return (
      <p class="notebook__empty">
        Nothing here yet. What you keep above stands here, with what you write in lessons and cases.
      </p>
    );
  }
  return (
    <section
      class="journal"
      aria-labelledby="journal-title"
      data-printing={printing === null || printing === 'all' ? undefined : ''}
    >
      <h2 id="journal-title" ref={title} tabIndex={-1}>
        Your entries
      </h2>
      <LockOffer state={state} />
      <p class="print-only">Printed on {dayOf(new Date().toISOString())}</p>
      <Begun
        drafts={begun}
        activities={activities ?? {}}
        onDiscard={({ id }) => void discard(id)}
        onKeep={(draft) => void keep(draft)}
      />
      {entries.length > 0 && (
        <SearchForm
          kinds={list.kinds}
          modules={list.modules}
          isAsked={list.isAsked}
          onApproach={list.open}
          onAsk={(one) => {
            setAsked(one);
            setCount(PAGE);
            // What was said of something else is over.
            setSaid((before) => (one !== NOTHING && before === results ? before : ''));
          }}
        />
      )}
      <p role="status" class="notebook__said journal__said no-print">
        {said}
      </p>
      {list.isAsked && total === 0 && !list.isWaiting && list.isWhole && (
        <p class="no-print">
          No entry has that. Try fewer words, or another form of them, or take a filter away.
        </p>
      )}
      {list.isAsked && !list.isWhole && (
        <p class="hint no-print">Still looking through older entries…</p>
      )}
      <ol class="plain-list">
        {rows.map(({ entry, hit }) => (
          <JournalEntry
            key={entry.id}
            entry={entry}
            place={placeOfEntry(entry, activities ?? {})}
            templates={templates}
            titles={titles}
            hit={hit}
            replacedAt={replaced}
            told={told}
            begun={edits?.has(entry.id) ?? false}
            focused={focused === entry.id}
            printing={printing === 'all' ? 'all' : printing === entry.id ? 'alone' : null}
            onEditing={(isOpen) => {
              setOpen((before) => {
                const after = new Map(before);
                if (isOpen) after.set(entry.id, entry);
                else after.delete(entry.id);
                return after;
              });
            }}
            onEdited={(id, changed) => {
              again();
              setFocused(id);
              setSaid(changed ? 'Your change is kept.' : '');
            }}
            onErased={() => {
              again();
              setSaid('The entry was erased.');
              title.current?.focus();
            }}
            onPrint={() => {
              setPrinting(entry.id);
            }}
          />
        ))}
      </ol>
      {total > 0 && (
        <div class="row no-print">
          {total > shown.length && (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                setCount(count + PAGE);
              }}
            >
              Show {Math.min(PAGE, total - shown.length)} more
            </button>
          )}
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              setPrinting('all');
            }}
          >
            Print {list.isAsked ? 'what was found' : 'all of it'}
          </button>
          <p class="hint">
            {shown.length.toLocaleString('en-GB')} of {counted(total, 'entry', 'entries')} shown
          </p>
        </div>
      )}
    </section>
  );
}
