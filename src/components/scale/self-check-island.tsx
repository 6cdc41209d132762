import { render } from 'preact';
import { openRecord } from '../../stores/record.ts';
import { fetchActivities } from '../journal/activities.ts';
import { showTrouble } from '../journal/trouble.ts';
import { showsLocked } from '../lock/shows-locked.ts';
import { fetchScales } from './own-scales.ts';
import { SelfCheck } from './SelfCheck.tsx';

/** Makes the self-check of one of our scales. */
export async function wake(root: HTMLElement): Promise<void> {
  const [scales, activities] = await Promise.all([fetchScales(), fetchActivities(), openRecord()]);
  if (await showsLocked(root)) return;
  const scale = scales?.find(({ id }) => id === root.dataset['scale']);
  const place = document.createElement('div');
  root.replaceChildren(place);
  if (!scale) {
    place.textContent =
      'The self-check could not be fetched just now. What you have written is safe. Reload the page to try again.';
    return;
  }
  render(<SelfCheck scale={scale} activities={activities} now={new Date()} />, place);
  showTrouble(root);
}
