import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scale } from '../../domain/scale/scale.ts';
import { $record } from '../../stores/record.ts';
import { LoadScale } from './LoadScale.tsx';
import { OpenView } from './OpenView.tsx';
import { loadedScales, type Loaded } from './own-scales.ts';

interface Props {
  own: readonly Scale[];
  /** The address of the page where a loaded scale is taken. */
  page: string;
}

/** What stands beside our own scales: those that were loaded, and what a supervisor sent back. */
export function SelfChecks({ own, page }: Props) {
  const { statements } = useStore($record);
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded>>(new Map());
  useEffect(() => {
    void loadedScales(statements).then(setLoaded);
  }, [statements]);
  return (
    <>
      <LoadScale loaded={loaded} own={own} page={page} />
      <OpenView scales={[...own, ...[...loaded.values()].map(({ scale }) => scale)]} />
    </>
  );
}
