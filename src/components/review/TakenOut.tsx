import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActivityId } from '../../domain/record/statement.ts';
import { takeOut } from './page-parts.ts';

interface Props {
  id: ActivityId;
  href: string;
  /** Fetches what wakes it, so that nothing is shown that does not answer yet. */
  waker?: () => Promise<(root: HTMLElement) => unknown>;
  /** Told when its page has it no more. */
  onGone: () => void;
}

/** Something out of another page of ours, or a word on why it could not come. */
export function TakenOut({ id, href, waker, onGone }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    setFailed(false);
    const put = async () => {
      const [taken, wake] = await Promise.all([takeOut(id, href), waker?.()]);
      if (left) return;
      if (!taken) {
        onGone();
        return;
      }
      host.current?.replaceChildren(...taken.parts, taken.root);
      await wake?.(taken.root);
    };
    put().catch(() => {
      if (left) return;
      host.current?.replaceChildren();
      setFailed(true);
    });
    return () => {
      left = true;
    };
    // What is told changes with every drawing; what is shown does not.
  }, [id, href, attempt]);
  return (
    <>
      <div ref={host} class="review__taken" />
      <div role="status">
        {failed && (
          <p>
            This could not be fetched. You may be offline. Nothing is lost.{' '}
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                setAttempt(attempt + 1);
              }}
            >
              Fetch it again
            </button>
          </p>
        )}
      </div>
    </>
  );
}
