import { render } from 'preact';
import { openRecord } from '../../stores/record.ts';
import { showsLocked } from '../lock/shows-locked.ts';
import { showTrouble } from '../journal/trouble.ts';
import { Answers } from './Answers.tsx';
import { Fetched } from './Fetched.tsx';

/** Opens the record and shows what was answered, and what was learnt. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  if (await showsLocked(root)) return;
  const answers = document.createElement('div');
  root.append(answers);
  showTrouble(root);
  render(<Fetched>{(activities) => <Answers activities={activities} />}</Fetched>, answers);
}
