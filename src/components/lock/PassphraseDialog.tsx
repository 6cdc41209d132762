import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Passphrase } from './Passphrase.tsx';
import { usePassphrase } from './use-passphrase.ts';
import { FAILED, FRESH_HINT } from './words.ts';

interface Props {
  title: string;
  children: ComponentChildren;
  /** What the button says that goes on. */
  confirm: string;
  /** Whether the passphrase is made up here, and so typed twice. */
  fresh?: boolean;
  /** Resolves to what is wrong with the passphrase, or to null once it is done. */
  onPassphrase: (passphrase: string) => Promise<string | null>;
  onClose: () => void;
}

/** Asks for a passphrase in a modal dialog, which stays until it is done or left. */
export function PassphraseDialog({ title, children, confirm, fresh = false, ...on }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { first, second, wrong, busy, fault, go } = usePassphrase(fresh);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    first.current?.focus();
  }, []);

  const take = async (passphrase: string) => {
    const said = await on.onPassphrase(passphrase).catch(() => FAILED);
    if (said === null) dialog.current?.close();
    else fault({ first: said });
  };

  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} onClose={on.onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void go(take);
        }}
      >
        <Passphrase
          label="Passphrase"
          field={first}
          fresh={fresh}
          wrong={wrong.first ?? ''}
          {...(fresh && { hint: FRESH_HINT })}
        />
        {fresh && (
          <Passphrase label="The same once more" field={second} fresh wrong={wrong.second ?? ''} />
        )}
        <div class="row">
          <button class="button" aria-disabled={busy}>
            {confirm}
          </button>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => dialog.current?.close()}
          >
            Leave it
          </button>
          <p class="hint" role="status">
            {busy ? 'One moment.' : ''}
          </p>
        </div>
      </form>
    </dialog>
  );
}
