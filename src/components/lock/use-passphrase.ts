import { useRef, useState } from 'preact/hooks';
import { faultIn } from './words.ts';

/**
 * The fields that a passphrase is typed in, once or twice, and what is wrong with it. A fault is shown
 * beside its field, which gets the focus; what was typed stays.
 * @param fresh whether it is made up here, and so typed twice
 */
export function usePassphrase(fresh: boolean) {
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<{ first?: string; second?: string }>({});
  const [busy, setBusy] = useState(false);

  const fault = (said: { first: string } | { second: string }) => {
    setWrong(said);
    ('first' in said ? first : second).current?.focus();
  };

  /** Does something with what was typed, one thing at a time; not when there is a fault in it. */
  const go = async (work: (passphrase: string) => Promise<void>): Promise<void> => {
    if (busy) return;
    const passphrase = first.current?.value ?? '';
    const found = fresh ? faultIn(passphrase, second.current?.value ?? '') : null;
    setWrong({});
    if (found) {
      fault(found);
      return;
    }
    setBusy(true);
    try {
      await work(passphrase);
    } finally {
      setBusy(false);
    }
  };

  return { first, second, wrong, busy, fault, go };
}
