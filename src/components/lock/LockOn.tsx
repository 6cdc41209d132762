import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuietMinutes } from '../../domain/lock/quiet.ts';
import {
  changePassphrase,
  changeQuiet,
  closeLock,
  currentLock,
  removeLock,
  WrongPassphrase,
} from '../../stores/lock/lock.ts';
import { Passphrase } from './Passphrase.tsx';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import { QuietChoice } from './QuietChoice.tsx';
import { noteDone, type Done } from './said.ts';
import { faultIn, FAILED, FRESH_HINT, WRONG } from './words.ts';

/** Does it, noting what for the page that comes after. @returns what to say when it failed */
const doing = (done: Done, work: Promise<void>): Promise<string | null> => {
  noteDone(done);
  return work.then(
    () => null,
    (error: unknown) => {
      noteDone(null);
      return error instanceof WrongPassphrase ? WRONG : FAILED;
    },
  );
};

/** The lock while the notebook is open: closing it, when it closes by itself, another passphrase, taking it off. */
export function LockOn() {
  const [quiet, setQuiet] = useState<QuietMinutes | null>(null);
  const [taking, setTaking] = useState(false);
  const [failed, setFailed] = useState('');
  useEffect(() => {
    void currentLock().then((lock) => {
      setQuiet(lock?.quietMinutes ?? null);
    });
  }, []);
  return (
    <section class="card" aria-labelledby="on-title">
      <h2 id="on-title">Your notebook has a lock, and is open</h2>
      <p>Every tab of this site locks with this one.</p>
      <div class="row">
        <button type="button" class="button button--next" onClick={() => void closeLock()}>
          Lock it now
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            setTaking(true);
          }}
        >
          Take the lock off
        </button>
      </div>
      {quiet !== null && (
        <form
          class="lock-form"
          onSubmit={(event) => {
            event.preventDefault();
            void doing('quiet', changeQuiet(quiet)).then((said) => {
              setFailed(said ?? '');
            });
          }}
        >
          <QuietChoice value={quiet} onChoose={setQuiet} />
          <button class="button button--quiet">Keep this choice</button>
          {failed !== '' && <p role="alert">{failed}</p>}
        </form>
      )}
      <ChangePassphrase />
      {taking && (
        <PassphraseDialog
          title="Take the lock off?"
          confirm="Take it off"
          onPassphrase={(passphrase) => doing('off', removeLock(passphrase))}
          onClose={() => {
            setTaking(false);
          }}
        >
          <p>Everything will be kept in plain again, and whoever uses this browser can read it.</p>
        </PassphraseDialog>
      )}
    </section>
  );
}

/** Puts another passphrase in the place of the one there is. */
function ChangePassphrase() {
  const [old, first, second] = [
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
  ];
  const [wrong, setWrong] = useState<{ old?: string; first?: string; second?: string }>({});
  const change = async () => {
    const passphrase = first.current?.value ?? '';
    const fault = faultIn(passphrase, second.current?.value ?? '');
    setWrong(fault ?? {});
    if (fault) ('first' in fault ? first : second).current?.focus();
    else {
      const work = changePassphrase(old.current?.value ?? '', passphrase);
      const said = await doing('changed', work);
      if (said === null) return;
      setWrong({ old: said });
      old.current?.focus();
    }
  };
  return (
    <details>
      <summary>Change the passphrase</summary>
      <form
        class="lock-form"
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <Passphrase label="The passphrase you have" field={old} wrong={wrong.old ?? ''} />
        <Passphrase
          label="The new one"
          field={first}
          fresh
          wrong={wrong.first ?? ''}
          hint={FRESH_HINT}
        />
        <Passphrase label="The new one once more" field={second} fresh wrong={wrong.second ?? ''} />
        <button class="button button--quiet">Change it</button>
      </form>
    </details>
  );
}
