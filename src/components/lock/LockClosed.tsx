import { useState } from 'preact/hooks';
import { eraseLocked } from '../../stores/lock/lock.ts';
import { Confirm } from '../journal/Confirm.tsx';
import { OpenForm } from './OpenForm.tsx';
import { noteDone } from './said.ts';

/** The lock while the notebook is closed: opening it, and the one way on for who has forgotten. */
export function LockClosed() {
  const [erasing, setErasing] = useState(false);
  return (
    <section class="card" aria-labelledby="closed-title">
      <h2 id="closed-title">Your notebook is locked</h2>
      <OpenForm
        onOpening={() => {
          noteDone('opened');
        }}
      />
      <details>
        <summary>I have forgotten the passphrase</summary>
        <p>
          Then nobody can open it, and we cannot either. Leave it as it is for as long as you like:
          it may come back to you. You can also erase what is here and begin again, with a backup if
          you have one.
        </p>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            setErasing(true);
          }}
        >
          Erase everything and the lock
        </button>
      </details>
      {erasing && (
        <Confirm
          title="Erase everything, and the lock?"
          confirm="Erase it all"
          cancel="Keep it all"
          onConfirm={async () => {
            noteDone('erased');
            await eraseLocked().catch((error: unknown) => {
              noteDone(null);
              throw error;
            });
          }}
          onClose={() => {
            setErasing(false);
          }}
        >
          <p>
            What is in the locked notebook goes from this device for good: entries, answers,
            progress, words begun. A backup file can be restored afterwards.
          </p>
        </Confirm>
      )}
    </section>
  );
}
