import { render } from 'preact';
import { openRecord } from '../../stores/record.ts';
import { showTrouble } from '../journal/trouble.ts';
import { showsLocked } from '../lock/shows-locked.ts';
import { Cpd } from './Cpd.tsx';

/** Opens the record, and makes the page out of it. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  if (await showsLocked(root)) return;
  showTrouble(root);
  const page = document.createElement('div');
  root.append(page);
  render(<Cpd now={new Date()} />, page);
}
