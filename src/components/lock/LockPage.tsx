import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $record } from '../../stores/record.ts';
import { LockClosed } from './LockClosed.tsx';
import { LockOn } from './LockOn.tsx';
import { takeDone } from './said.ts';
import { SetLock } from './SetLock.tsx';

interface Props {
  /** The address of `/reflect/`. */
  notebook: string;
}

/** All that can be done with the lock, as it stands. */
export function LockPage({ notebook }: Props) {
  const { keeping, lock } = useStore($record);
  const [said] = useState(takeDone);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said !== '') line.current?.focus();
  }, []);
  return (
    <>
      <p ref={line} tabIndex={-1} role="status" class="lock-said">
        {said}
      </p>
      {lock === 'open' && <LockOn />}
      {lock === 'closed' && <LockClosed />}
      {lock === 'none' &&
        (keeping === 'device' && isSecureContext ? (
          <SetLock />
        ) : (
          <section class="card" aria-labelledby="none-title">
            <h2 id="none-title">There is nothing to lock here</h2>
            <p>
              {keeping === 'device'
                ? 'The browser seals things only on pages that come over HTTPS, and this one did not.'
                : 'What you write is not kept on this device, so nobody finds it here later.'}{' '}
              <a href={notebook}>Your notebook</a> says more.
            </p>
          </section>
        ))}
    </>
  );
}
