import { render } from 'preact';
import { openRecord } from '../../stores/record.ts';
import { LockPage } from './LockPage.tsx';

/** Opens the record and shows how its lock stands. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  const place = document.createElement('div');
  root.append(place);
  render(<LockPage notebook={root.dataset['notebook'] ?? '/reflect/'} />, place);
}
