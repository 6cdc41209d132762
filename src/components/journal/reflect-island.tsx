import { render } from 'preact';
import { openRecord } from '../../stores/record.ts';
import { showsLocked } from '../lock/shows-locked.ts';
import { Reflect } from './Reflect.tsx';
import { showTrouble } from './trouble.ts';

/** Opens the record and makes the notebook out of it. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  if (await showsLocked(root)) return;
  showTrouble(root);
  const notebook = document.createElement('div');
  root.append(notebook);
  const { learn = '', journal = '', titles = '{}' } = root.dataset;
  render(
    <Reflect
      now={new Date()}
      learn={learn}
      journal={journal}
      titles={JSON.parse(titles) as Record<string, string>}
    />,
    notebook,
  );
}
