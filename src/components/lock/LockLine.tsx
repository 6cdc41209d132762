import { noteDone } from './said.ts';

interface Props {
  /** Whether there is a lock, and it is open. */
  open: boolean;
}

/** What seals and opens is fetched by whoever has a lock, and by nobody else. */
const close = async (): Promise<void> => {
  const { closeLock } = await import('../../stores/lock/lock.ts');
  noteDone('closed');
  await closeLock();
};

/** The lock in a line, where the notebook says how it is kept. */
export function LockLine({ open }: Props) {
  const base = document.documentElement.dataset['base'] ?? '';
  return (
    <p class="row lock-line">
      {open && (
        <button type="button" class="button button--quiet" onClick={() => void close()}>
          Lock it now
        </button>
      )}
      <a href={`${base}/reflect/lock/`}>
        {open ? 'The lock, and when it closes by itself' : 'Lock it with a passphrase'}
      </a>
    </p>
  );
}
