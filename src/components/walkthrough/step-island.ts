import { follow } from '../../domain/walkthrough/path.ts';
import { isLastWay, walkActivity } from '../../domain/walkthrough/walks.ts';
import { $record, openRecord, record } from '../../stores/record.ts';
import { fetchWalk } from './outline.ts';
import { prefetchOnIntent } from './prefetch.ts';
import { wayItems } from './way-list.ts';

const isWay = (address: string): boolean => new URL(address).hash.startsWith('#by=');

/** Remembers the way to a step, shows it, and fetches the pages of choices that are about to be chosen. */
export async function wake(root: HTMLElement): Promise<void> {
  prefetchOnIntent(root);
  // One step by two ways is one page with two fragments, for which no browser loads it again.
  addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (isWay(newURL) || (isWay(oldURL) && !new URL(newURL).hash)) location.reload();
  });
  const { walk = '', step, way } = root.dataset;
  if (!way) return;
  const [outline] = await Promise.all([fetchWalk(walk), openRecord()]);
  const found = follow(outline, way.split('.'));
  // A way that the walkthrough no longer has, or that somebody wrote into the address, is neither kept nor shown.
  if (found?.at.id !== step || !found) return;
  root.querySelector('.way ol')?.replaceChildren(...wayItems(outline, found.path));
  if (isLastWay($record.get().statements, walk, found.path)) return;
  const ended = found.at.choices.length === 0;
  await record('walked', walkActivity(walk), { path: [...found.path], at: found.at.id, ended });
}
