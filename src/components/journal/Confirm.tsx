import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  title: string;
  children: ComponentChildren;
  /** What the button says that does it; none when there is nothing to do. */
  confirm: string | null;
  /** What the button says that leaves everything as it is. */
  cancel: string;
  /** Rejects when it could not be done; the dialog then stays and says so. */
  onConfirm: () => Promise<void>;
  /** Called however the dialog was left. */
  onClose: () => void;
}

/** Asks once, in a modal dialog that opens as soon as it is rendered, with the focus on the way out. */
export function Confirm({ title, children, confirm, cancel, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  const id = useId();

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const go = () => {
    onConfirm().then(
      () => dialog.current?.close(),
      () => {
        setFailed(true);
      },
    );
  };

  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      {failed && (
        <p role="alert" class="confirm__failed">
          That did not work: this browser would not change what it keeps. Nothing was changed.
        </p>
      )}
      <form method="dialog" class="row">
        {/* First in order, so that Enter at once changes nothing. */}
        <button class="button button--quiet">{cancel}</button>
        {confirm !== null && (
          <button type="button" class="button" onClick={go}>
            {confirm}
          </button>
        )}
      </form>
    </dialog>
  );
}
