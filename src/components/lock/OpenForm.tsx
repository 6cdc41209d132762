import { useRef, useState } from 'preact/hooks';
import { openLock, WrongPassphrase } from '../../stores/lock/lock.ts';
import { Passphrase } from './Passphrase.tsx';
import { noteDone } from './said.ts';
import { FAILED, WRONG } from './words.ts';

interface Props {
  /** Called before the page is opened anew. */
  onOpening?: () => void;
}

/** Asks for the passphrase and opens the notebook. The page is then opened anew, with everything in it. */
export function OpenForm({ onOpening }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);

  const open = async () => {
    if (busy) return;
    setBusy(true);
    setWrong('');
    onOpening?.();
    try {
      await openLock(field.current?.value ?? '');
    } catch (error) {
      noteDone(null);
      setBusy(false);
      setWrong(error instanceof WrongPassphrase ? WRONG : FAILED);
      field.current?.focus();
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <Passphrase label="Your passphrase" field={field} wrong={wrong} />
      <div class="row">
        <button class="button" aria-disabled={busy}>
          Open my notebook
        </button>
        <p class="hint" role="status">
          {busy ? 'Opening. On an older phone this takes a few seconds.' : ''}
        </p>
      </div>
    </form>
  );
}
