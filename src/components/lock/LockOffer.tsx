import { useState } from 'preact/hooks';
import { isWords } from '../../domain/record/journal.ts';
import type { RecordState } from '../../stores/state.ts';
import { deviceRoom, note } from '../../stores/rooms.ts';

interface Props {
  state: RecordState;
}

const OFFERED = 'noticing:lock-offered';

/** Whether the lock is to be offered: something was written, it is kept on the device, and nobody has said no. */
export const offersLock = ({ statements, keeping, lock, trouble }: RecordState): boolean =>
  lock === 'none' &&
  keeping === 'device' &&
  trouble === null &&
  deviceRoom()?.getItem(OFFERED) !== '1' &&
  statements.some(isWords);

/** Offers the lock in a line, from the first reflection on until it is set or declined. */
export function LockOffer({ state }: Props) {
  const [declined, setDeclined] = useState(false);
  if (declined || !offersLock(state)) return null;
  const base = document.documentElement.dataset['base'] ?? '';
  return (
    <section class="card lock-offer no-print" aria-label="The lock">
      <p>Do others use this computer too? A passphrase of yours can lock what you write.</p>
      <div class="row">
        <a class="button button--quiet" href={`${base}/reflect/lock/`}>
          About the lock
        </a>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            note(deviceRoom(), OFFERED, '1');
            setDeclined(true);
          }}
        >
          No, thank you
        </button>
      </div>
    </section>
  );
}
