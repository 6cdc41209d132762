import { useEffect, useRef, useState } from 'preact/hooks';
import { readingOf } from '../../domain/journal/reading.ts';
import type { EntryHit } from '../../domain/journal/shelf.ts';
import type { Entry } from '../../domain/record/journal.ts';
import { erase } from '../../stores/erase.ts';
import type { Whereabouts } from './activities.ts';
import { Confirm } from './Confirm.tsx';
import { Earlier } from './Earlier.tsx';
import { EditEntry } from './EditEntry.tsx';
import { discardEdits, keepAgain } from './entry-words.ts';
import { isOpenPlan, sayHow } from './entry-place.ts';
import { EntryText } from './EntryText.tsx';
import { Marked, unmarked } from './Marked.tsx';
import type { TemplateOnPage } from './templates.ts';
import { dayOf } from './words.ts';

interface Props {
  entry: Entry;
  /** Where it was written, or what it is about; null for what is about nothing in the course. */
  place: Whereabouts | null;
  templates: readonly TemplateOnPage[];
  titles: Readonly<Record<string, string>>;
  /** What a search found in it; null when nothing is looked for. */
  hit: EntryHit | null;
  replacedAt: ReadonlyMap<string, string>;
  /** The plans whose outcome was told. */
  told: ReadonlySet<string>;
  /** Whether an edit was begun and not saved. */
  begun: boolean;
  /** Whether it is to take the focus, having just come out of an edit. */
  focused: boolean;
  /** Whether it is on its way to paper, and so shown whole; `alone`: without the others. */
  printing: 'all' | 'alone' | null;
  /** Told when an edit is begun and when it is left. */
  onEditing: (isOpen: boolean) => void;
  /** Told the statement that now stands for the entry, and whether that is new. */
  onEdited: (id: string, changed: boolean) => void;
  onErased: () => void;
  onPrint: () => void;
}

/** One entry: its prompt, the words, where it was written, and what can be done with it. */
export function JournalEntry(props: Props) {
  const { entry, place, templates, titles, hit, begun, focused, printing, onEdited } = props;
  const [editing, setEditing] = useState<'asked' | 'begun' | null>(begun ? 'begun' : null);
  const [erasing, setErasing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const { words, earlier, twins, id } = entry;
  const reading = readingOf(words, titles);
  const titleId = `entry-${id}`;
  // The prompt alone may be the same for several entries, and so may the day.
  const which = (
    <span class="visually-hidden">
      {' '}
      the entry of {dayOf(entry.begunAt)}, “{reading.title}”
    </span>
  );
  // The only field of such an entry says the same.
  const isSaidBelow = editing !== null && words.verb === 'wrote' && reading.parts.length === 1;

  useEffect(() => {
    if (focused) editButton.current?.focus();
  }, [focused]);
  const edit = (how: 'asked' | 'begun' | null) => {
    setEditing(how);
    props.onEditing(how !== null);
  };
  useEffect(() => {
    if (begun) edit('begun');
  }, [begun]);

  const placed = place && <Marked pieces={hit?.place ?? unmarked(place.title)} />;
  return (
    <li data-alone={printing === 'alone' ? '' : undefined}>
      <article class="entry" aria-labelledby={titleId}>
        <h3 id={titleId} class={isSaidBelow ? 'visually-hidden' : 'entry__prompt'}>
          <Marked pieces={hit?.title ?? unmarked(reading.title)} />
        </h3>
        {editing ? (
          <EditEntry
            entry={entry}
            templates={templates}
            asked={editing === 'asked'}
            onSaving={() => {
              props.onEditing(false);
            }}
            onDone={(edited) => {
              edit(null);
              onEdited(edited ?? id, edited !== null);
            }}
          />
        ) : (
          <EntryText reading={reading} hit={hit} whole={printing !== null} />
        )}
        <p class="hint">
          {place && (
            <>
              {words.verb === 'wrote' && 'About: '}
              {place.href === null ? placed : <a href={place.href}>{placed}</a>}
              {' · '}
            </>
          )}
          <time dateTime={entry.begunAt}>{dayOf(entry.begunAt)}</time>
          {/* Whoever chooses a word and then writes beside it has edited nothing. */}
          {words.replaces && words.verb !== 'rated' && `, edited ${dayOf(words.at)}`}
        </p>
        {isOpenPlan(entry, props.told) && (
          <p class="no-print">
            <a href={sayHow(words.object)}>Say how it went{which}</a>
          </p>
        )}
        {twins.length > 0 && (
          <p class="entry__twin">
            This entry was changed in two places, and both are here.{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                void keepAgain(words, words.result, [id, ...twins]).then((kept) => {
                  onEdited(kept.id, true);
                });
              }}
            >
              Keep only this one
            </button>
          </p>
        )}
        {!editing && (
          <div class="row no-print">
            <button
              ref={editButton}
              type="button"
              class="button button--quiet"
              onClick={() => {
                edit('asked');
              }}
            >
              Edit{which}
            </button>
            <button type="button" class="button button--quiet" onClick={props.onPrint}>
              Print{which}
            </button>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                setErasing(true);
              }}
            >
              Erase{which}
            </button>
          </div>
        )}
        {earlier.length > 0 && (
          <Earlier
            entry={entry}
            replacedAt={props.replacedAt}
            onBack={(kept) => {
              onEdited(kept, true);
            }}
          />
        )}
        {erasing && (
          <Confirm
            title="Erase this entry?"
            confirm="Erase it"
            cancel="Keep it"
            onConfirm={async () => {
              await erase(id);
              await discardEdits([id, ...twins, ...earlier.map((one) => one.id)]);
              props.onErased();
            }}
            onClose={() => {
              setErasing(false);
            }}
          >
            <p>
              Its words go for good
              {earlier.length > 0 && ', with every earlier version'}
              {twins.length > 0 && ', and with what it says in its other place'}. A backup made
              before will not bring it back.
            </p>
          </Confirm>
        )}
      </article>
    </li>
  );
}
