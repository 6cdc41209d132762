import { render } from 'preact';
import { openRecord } from '../../stores/record.ts';
import { showTrouble } from '../journal/trouble.ts';
import { Slip } from './Slip.tsx';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Eight letters by chance. */
const chance = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (n) => LETTERS[n % LETTERS.length]).join(
    '',
  );

/** Makes the slip. The record is opened only for the words begun in it. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  showTrouble(root);
  const page = document.createElement('div');
  root.append(page);
  render(<Slip now={new Date()} chance={chance} />, page);
}
