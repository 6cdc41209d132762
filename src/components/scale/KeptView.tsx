import { useState } from 'preact/hooks';
import type { Statement } from '../../domain/record/statement.ts';
import { sideBySide } from '../../domain/scale/compare.ts';
import type { Sitting } from '../../domain/scale/ratings.ts';
import type { Scale } from '../../domain/scale/scale.ts';
import { erase } from '../../stores/erase.ts';
import { Confirm } from '../journal/Confirm.tsx';
import { dayOf } from '../journal/words.ts';
import { SideBySide } from './SideBySide.tsx';

interface Props {
  scale: Scale;
  sittings: readonly Sitting[];
  record: readonly Statement[];
  /** The statement that keeps the view. */
  id: string;
}

/** A supervisor’s view that was kept, beside what the learner said. */
export function KeptView({ scale, sittings, record, id }: Props) {
  const [erasing, setErasing] = useState(false);
  const kept = record.find((one) => one.id === id);
  const received = kept?.verb === 'received' ? kept : null;
  const sitting = sittings.find((one) => one.id === received?.result.sitting);
  return (
    <section aria-labelledby="beside-title">
      <p>
        <a href="#take:">All parts</a>
      </p>
      <h2 id="beside-title" tabIndex={-1}>
        Side by side
      </h2>
      {received && sitting ? (
        <>
          <p>
            You said this on {dayOf(sitting.begunAt)}. {received.result.by || 'Your supervisor'}{' '}
            wrote on {dayOf(received.result.madeAt)}.
          </p>
          <SideBySide
            rows={sideBySide(sitting.ratings, received.result.views, scale.responses)}
            own="You"
            theirs={received.result.by || 'Your supervisor'}
          />
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              setErasing(true);
            }}
          >
            Erase their view from my notebook
          </button>
          {erasing && (
            <Confirm
              title="Erase your supervisor’s view?"
              confirm="Erase it"
              cancel="Keep it"
              onConfirm={async () => {
                await erase(received.id);
                location.hash = 'take:';
              }}
              onClose={() => {
                setErasing(false);
              }}
            >
              <p>It goes from this notebook, for good. What you said yourself stays.</p>
            </Confirm>
          )}
        </>
      ) : (
        <p>It is not here any more.</p>
      )}
    </section>
  );
}
