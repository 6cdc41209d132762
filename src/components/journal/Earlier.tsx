import { textOf } from '../../domain/journal/reading.ts';
import type { Entry } from '../../domain/record/journal.ts';
import { UNDO_IN_MS } from '../../domain/record/lapse.ts';
import { keepAgain } from './entry-words.ts';
import { counted, dayOf } from './words.ts';

interface Props {
  entry: Entry;
  /** When an earlier version was replaced: ISO 8601, UTC. */
  replacedAt: ReadonlyMap<string, string>;
  /** Given the statement that now stands for the entry. */
  onBack: (id: string) => void;
}

/** What an entry read before, for as long as that is kept, with a way to have it again. */
export function Earlier({ entry: { id, words, earlier }, replacedAt, onBack }: Props) {
  const until = (version: string): string =>
    dayOf(new Date(Date.parse(replacedAt.get(version) ?? words.at) + UNDO_IN_MS).toISOString());
  return (
    <details class="no-print">
      <summary>{counted(earlier.length, 'earlier version')}</summary>
      <ol class="plain-list">
        {earlier.map((one) => (
          <li key={one.id}>
            <p class="hint">
              From {dayOf(one.at)}, kept until {until(one.id)}
            </p>
            <p class="entry__words">{textOf(one)}</p>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                // What stands there now becomes an earlier version, so this can be undone as well.
                void keepAgain(words, one.result, [id]).then((kept) => {
                  onBack(kept.id);
                });
              }}
            >
              Bring this version back
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
