import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Statement } from '../../domain/record/statement.ts';
import type { Catalogue } from '../../domain/review/catalogue.ts';
import { today, type Today } from '../../domain/review/today.ts';
import { clockNow } from './clock-now.ts';

/** The learner’s day, worked out anew when the record changes and when somebody comes back to the page. */
export function useDay(statements: readonly Statement[], catalogue: Catalogue): Today {
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setLooks((before) => before + 1);
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  const before = useRef<Today | null>(null);
  return useMemo(() => {
    before.current = today(statements, catalogue, clockNow(), before.current?.replay);
    return before.current;
  }, [statements, catalogue, looks]);
}
