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
import { usePassphrase } from './use-passphrase.ts';
import { FAILED, FRESH_HINT, WRONG } from './words.ts';

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
        <button
          type="button"
          class="button button--next"
          onClick={() => {
            noteDone('closed');
            void closeLock();
          }}
        >
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
  const old = useRef<HTMLInputElement>(null);
  const { first, second, wrong, busy, go } = usePassphrase(true);
  const [wrongOld, setWrongOld] = useState('');
  const [failed, setFailed] = useState('');
  const change = async (passphrase: string) => {
    setFailed('');
    const said = await doing('changed', changePassphrase(old.current?.value ?? '', passphrase));
    setFailed(said === FAILED ? FAILED : '');
    setWrongOld(said === WRONG ? WRONG : '');
    if (said === WRONG) old.current?.focus();
  };
  return (
    <details>
      <summary>Change the passphrase</summary>
      <form
        class="lock-form"
        onSubmit={(event) => {
          event.preventDefault();
          setWrongOld('');
          void go(change);
        }}
      >
        <Passphrase label="The passphrase you have" field={old} wrong={wrongOld} />
        <Passphrase
          label="The new one"
          field={first}
          fresh
          wrong={wrong.first ?? ''}
          hint={FRESH_HINT}
        />
        <Passphrase label="The new one once more" field={second} fresh wrong={wrong.second ?? ''} />
        {failed !== '' && <p role="alert">{failed}</p>}
        <div class="row">
          <button class="button button--quiet" aria-disabled={busy}>
            Change it
          </button>
          <p class="hint" role="status">
            {busy ? 'One moment.' : ''}
          </p>
        </div>
      </form>
    </details>
  );
}
