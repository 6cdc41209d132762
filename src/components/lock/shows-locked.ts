import { $record } from '../../stores/record.ts';

/**
 * Shows how to open a locked notebook, in the place of what a page would make of it. Call once the
 * record is open.
 * @returns whether it is locked, and there is nothing else to show
 */
export async function showsLocked(root: HTMLElement): Promise<boolean> {
  if ($record.get().lock !== 'closed') return false;
  const { showLockedNotebook } = await import('./locked.tsx');
  showLockedNotebook(root);
  return true;
}
