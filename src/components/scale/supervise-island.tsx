import { render } from 'preact';
import { $record, openRecord } from '../../stores/record.ts';
import { showTrouble } from '../journal/trouble.ts';
import { showsLocked } from '../lock/shows-locked.ts';
import { fetchScales, loadedScales } from './own-scales.ts';
import { Supervise } from './Supervise.tsx';

/** Makes the page on which a supervisor looks at a self-check. */
export async function wake(root: HTMLElement): Promise<void> {
  const [own] = await Promise.all([fetchScales(), openRecord()]);
  if (await showsLocked(root)) return;
  const loaded = await loadedScales($record.get().statements);
  const place = document.createElement('div');
  root.replaceChildren(place);
  const scales = [...(own ?? []), ...[...loaded.values()].map(({ scale }) => scale)];
  render(<Supervise scales={scales} />, place);
  showTrouble(root);
}
