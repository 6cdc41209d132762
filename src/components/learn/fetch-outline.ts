import type { ModuleOutline } from '../../domain/record/progress.ts';

/**
 * Fetches the course's outline.
 * @throws when it cannot be had
 */
export async function fetchOutline(): Promise<ModuleOutline[]> {
  const base = document.documentElement.dataset['base'] ?? '';
  const answer = await fetch(`${base}/learn/outline.json`);
  if (!answer.ok) throw new Error(`The outline could not be fetched: ${answer.status}`);
  return (await answer.json()) as ModuleOutline[];
}
