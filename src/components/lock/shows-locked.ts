import { $record } from '../../stores/record.ts';
import { takeDone } from './said.ts';

/**
 * Shows how to open a locked notebook, in the place of what a page would make of it. Call once the
 * record is open.
 * @returns whether it is locked, and there is nothing else to show
 */
export async function showsLocked(root: HTMLElement): Promise<boolean> {
  if ($record.get().lock !== 'closed') {
    // Opened with the passphrase a moment ago, and the page anew since: once it is made, one goes on there.
    if ($record.get().lock === 'open' && takeDone() !== '')
      setTimeout(() => {
        const title = root.querySelector('h2');
        title?.setAttribute('tabindex', '-1');
        title?.focus();
      });
    return false;
  }
  const { showLockedNotebook } = await import('./locked.tsx');
  showLockedNotebook(root);
  return true;
}
