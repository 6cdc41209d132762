import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../domain/record/journal.ts';
import { erase, record } from '../../stores/record.ts';
import type { Whereabouts } from './activities.ts';
import { Confirm } from './Confirm.tsx';
import { EditEntry } from './EditEntry.tsx';
import { promptOf, readWords } from './entry-words.ts';
import { counted, dayOf } from './words.ts';

interface Props {
  entry: Entry;
  place: Whereabouts;
  /** Whether an edit was begun and not saved. */
  begun: boolean;
  /** Whether it is to take the focus, having just come out of an edit. */
  focused: boolean;
  /** Told the statement that now stands for the entry, and whether that is new. */
  onEdited: (id: string, changed: boolean) => void;
  onErased: () => void;
}

/** Where the site asks what came of a plan. */
const sayHow = (activity: string): string =>
  `${document.documentElement.dataset['base'] ?? ''}/learn/?plan=${encodeURIComponent(activity)}`;

/** One entry: its prompt, the words, where it was written, and what can be done with it. */
export function JournalEntry({ entry, place, begun, focused, onEdited, onErased }: Props) {
  const [editing, setEditing] = useState<'asked' | 'begun' | null>(begun ? 'begun' : null);
  const [erasing, setErasing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const { words, earlier, twins, id } = entry;
  const titleId = `entry-${id}`;
  // The prompt alone may be the same for several entries.
  const which = <span class="visually-hidden"> the entry of {dayOf(entry.begunAt)}</span>;

  useEffect(() => {
    if (focused) editButton.current?.focus();
  }, [focused]);
  useEffect(() => {
    if (begun) setEditing('begun');
  }, [begun]);

  const keepOnlyThis = async () => {
    const replaces = [id, ...twins];
    const kept =
      words.verb === 'planned'
        ? await record('planned', words.object, words.result, { replaces })
        : words.verb === 'returned'
          ? await record('returned', words.object, words.result, { replaces })
          : await record(words.verb, words.object, words.result, { replaces });
    onEdited(kept.id, true);
  };

  return (
    <li>
      <article class="entry" aria-labelledby={titleId}>
        <h3 id={titleId} class="entry__prompt">
          {promptOf(words)}
        </h3>
        {editing ? (
          <EditEntry
            entry={entry}
            asked={editing === 'asked'}
            onDone={(edited) => {
              setEditing(null);
              onEdited(edited ?? id, edited !== null);
            }}
          />
        ) : (
          <p class="entry__words">{readWords(words)}</p>
        )}
        <p class="hint">
          {place.href === null ? place.title : <a href={place.href}>{place.title}</a>}
          {' · '}
          <time dateTime={entry.begunAt}>{dayOf(entry.begunAt)}</time>
          {earlier.length > 0 && `, edited ${dayOf(words.at)}`}
        </p>
        {words.verb === 'planned' && (
          <p class="no-print">
            <a href={sayHow(words.object)}>Say how it went{which}</a>
          </p>
        )}
        {twins.length > 0 && (
          <p class="entry__twin">
            This entry was changed in two places, and both are here.{' '}
            <button type="button" class="link" onClick={() => void keepOnlyThis()}>
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
                setEditing('asked');
              }}
            >
              Edit{which}
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
          <details>
            <summary>{counted(earlier.length, 'earlier version')}</summary>
            <ol class="plain-list">
              {earlier.map((one) => (
                <li key={one.id}>
                  <p class="hint">{dayOf(one.at)}</p>
                  <p class="entry__words">{readWords(one)}</p>
                </li>
              ))}
            </ol>
          </details>
        )}
        {erasing && (
          <Confirm
            title="Erase this entry?"
            confirm="Erase it"
            cancel="Keep it"
            onConfirm={async () => {
              await erase(id);
              onErased();
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
