import { render } from 'preact';
import { $record, openRecord } from '../../stores/record.ts';
import { fetchActivities } from '../journal/activities.ts';
import { showTrouble } from '../journal/trouble.ts';
import { showsLocked } from '../lock/shows-locked.ts';
import { loadedScales } from './own-scales.ts';
import { ScaleWhole } from './ScaleWhole.tsx';
import { SelfCheck } from './SelfCheck.tsx';

/** Makes the self-check of a scale that the learner has loaded, named after the ? of the address. */
export async function wake(root: HTMLElement): Promise<void> {
  const [activities] = await Promise.all([fetchActivities(), openRecord()]);
  if (await showsLocked(root)) return;
  const id = new URLSearchParams(location.search).get('scale') ?? '';
  const loaded = (await loadedScales($record.get().statements)).get(id);
  const place = document.createElement('div');
  root.replaceChildren(place);
  if (!loaded) {
    place.textContent =
      'There is no such scale on this device. Load it from its file, on the page “Self-check”. What you said on it stays in your notebook.';
    return;
  }
  const { scale } = loaded;
  document.title = `${scale.title} · Noticing`;
  const title = document.querySelector('h1');
  if (title) title.textContent = scale.title;
  render(
    <>
      <p class="lead">{scale.summary}</p>
      {scale.rights !== undefined && <p class="hint">{scale.rights}</p>}
      <SelfCheck scale={scale} activities={activities} now={new Date()} />
      <ScaleWhole scale={scale} />
    </>,
    place,
  );
  showTrouble(root);
}
