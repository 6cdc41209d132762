import { isStale } from '../../domain/law/stale.ts';

/** Says so when a topic was last checked more than a year before it is read. */
export function wake(root: HTMLElement): void {
  const words = root.querySelector<HTMLElement>('.topic__stale');
  if (words) words.hidden = !isStale(root.dataset['checked'] ?? '', new Date());
}
