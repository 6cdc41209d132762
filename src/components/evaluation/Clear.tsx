import { useState } from 'preact/hooks';
import type { Evening } from '../../domain/evaluation/gathered.ts';
import { changeEvaluation } from '../../stores/evaluation.ts';
import { titleOf } from './words.ts';

interface Props {
  evening: Evening | undefined;
  /** Clears all of it. */
  all: () => void;
}

/** Clearing away what other people wrote, one evening or all, after asking once. */
export function Clear({ evening, all }: Props) {
  const [asks, setAsks] = useState<'one' | 'all' | null>(null);
  const close = () => {
    setAsks(null);
  };
  const clear = () => {
    if (asks === 'all') all();
    else
      changeEvaluation((gathered) => ({
        ...gathered,
        evenings: gathered.evenings.filter(({ id }) => id !== evening?.id),
      }));
    close();
  };
  return (
    <section class="no-print" aria-labelledby="clear">
      <h2 id="clear">Clear away</h2>
      <p>
        What you gathered is kept in this browser, on this device, and nowhere else. It is other
        people’s words: whoever uses this device can read them. It is not in your notebook or its
        backup. Clear it away when the page is printed or the CSV saved.
      </p>
      {asks === null ? (
        <div class="row">
          {evening && (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                setAsks('one');
              }}
            >
              Clear away {titleOf(evening)}
            </button>
          )}
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              setAsks('all');
            }}
          >
            Clear away everything gathered
          </button>
        </div>
      ) : (
        <div role="group" aria-label="Clear away for good">
          <p>
            {asks === 'all' ? 'All sessions gathered here' : evening ? titleOf(evening) : ''}: the
            slips and comments go from this device for good.
          </p>
          <div class="row">
            <button type="button" class="button" onClick={clear}>
              Yes, clear it away
            </button>
            <button type="button" class="button button--quiet" onClick={close}>
              Keep it
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
