import { useState } from 'preact/hooks';
import { QUIET_MINUTES, type QuietMinutes } from '../../domain/lock/quiet.ts';
import { setLock } from '../../stores/lock/lock.ts';
import { saveBackupFile } from '../journal/save-file.ts';
import { Passphrase } from './Passphrase.tsx';
import { QuietChoice } from './QuietChoice.tsx';
import { noteDone } from './said.ts';
import { usePassphrase } from './use-passphrase.ts';
import { FAILED, FRESH_HINT } from './words.ts';

/** Sets the lock, after saying what is lost when the passphrase is. */
export function SetLock() {
  const { first, second, wrong, busy, go } = usePassphrase(true);
  const [quiet, setQuiet] = useState<QuietMinutes>(QUIET_MINUTES[1] ?? 15);
  const [failed, setFailed] = useState('');
  const [saved, setSaved] = useState('');

  const set = (passphrase: string): Promise<void> => {
    setFailed('');
    noteDone('set');
    // The page is opened anew by what the tabs then hear.
    return setLock(passphrase, quiet).catch((error: unknown) => {
      noteDone(null);
      setFailed(
        (error as Error).name === 'QuotaExceededError'
          ? 'There is not enough room on this device to write everything once more. Nothing was changed.'
          : FAILED,
      );
    });
  };

  const backup = () => {
    saveBackupFile().then(
      () => {
        setSaved('Your backup is with your downloads. It is not locked: put it somewhere safe.');
      },
      () => {
        setSaved('The backup could not be made.');
      },
    );
  };

  return (
    <section class="card" aria-labelledby="set-title">
      <h2 id="set-title">Lock it with a passphrase</h2>
      <p>
        <strong>If you forget the passphrase, what is here is lost.</strong> We have no second key,
        and neither has anybody who looks after your computer. A backup that you made before can
        still be restored.
      </p>
      <div class="row">
        <button type="button" class="button button--quiet" onClick={backup}>
          Make a backup first
        </button>
        <p class="hint" role="status">
          {saved}
        </p>
      </div>
      <form
        class="lock-form"
        onSubmit={(event) => {
          event.preventDefault();
          void go(set);
        }}
      >
        <Passphrase
          label="A passphrase"
          field={first}
          fresh
          wrong={wrong.first ?? ''}
          hint={FRESH_HINT}
        />
        <Passphrase label="The same once more" field={second} fresh wrong={wrong.second ?? ''} />
        <QuietChoice value={quiet} onChoose={setQuiet} />
        {failed !== '' && <p role="alert">{failed}</p>}
        <div class="row">
          <button class="button button--next" aria-disabled={busy}>
            Lock my notebook
          </button>
          <p class="hint" role="status">
            {busy ? 'Sealing everything. It is done when this page opens anew.' : ''}
          </p>
        </div>
      </form>
    </section>
  );
}
