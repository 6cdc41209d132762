import { useEffect, useState } from 'preact/hooks';

const now = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

/** What stands after the # of the address, as it changes: which part of a self-check is open. */
export function useHash(): string {
  const [hash, setHash] = useState(now);
  useEffect(() => {
    const changed = () => {
      setHash(now());
    };
    addEventListener('hashchange', changed);
    return () => {
      removeEventListener('hashchange', changed);
    };
  }, []);
  return hash;
}
