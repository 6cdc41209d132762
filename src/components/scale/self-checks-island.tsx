import { render } from 'preact';
import { openRecord } from '../../stores/record.ts';
import { showTrouble } from '../journal/trouble.ts';
import { showsLocked } from '../lock/shows-locked.ts';
import { fetchScales } from './own-scales.ts';
import { SelfChecks } from './SelfChecks.tsx';

/** Makes what of the self-check page depends on the reader: loading a scale, opening a supervisor’s file. */
export async function wake(root: HTMLElement): Promise<void> {
  const [scales] = await Promise.all([fetchScales(), openRecord()]);
  if (await showsLocked(root)) return;
  const place = document.createElement('div');
  root.replaceChildren(place);
  const page = `${document.documentElement.dataset['base'] ?? ''}/reflect/self-check/loaded/`;
  render(<SelfChecks own={scales ?? []} page={page} />, place);
  showTrouble(root);
  // What the address points at was not there when the page was opened.
  if (location.hash === '#load') document.getElementById('load-title')?.scrollIntoView();
}
