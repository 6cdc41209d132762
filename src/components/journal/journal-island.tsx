import { render } from 'preact';
import { openRecord } from '../../stores/record.ts';
import { showsLocked } from '../lock/shows-locked.ts';
import { Journal } from './Journal.tsx';
import { templatesIn } from './templates.ts';

/** Opens the record and lists what was written. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  if (await showsLocked(root)) return;
  // The form to write in stands in the page already, whether it is awake or not.
  render(<Journal templates={templatesIn(document)} now={new Date()} />, root);
}
