import { render } from 'preact';
import { openRecord } from '../../stores/record.ts';
import { showsLocked } from '../lock/shows-locked.ts';
import { showTrouble } from '../journal/trouble.ts';
import { Fetched } from './Fetched.tsx';
import { ReviewDay } from './ReviewDay.tsx';

/** Opens the record and makes the learner’s day out of it. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  if (await showsLocked(root)) return;
  const day = document.createElement('div');
  root.append(day);
  showTrouble(root);
  render(<Fetched>{(activities) => <ReviewDay activities={activities} />}</Fetched>, day);
}
