import { rowsOf } from './reading.ts';

/** The buttons at either end say that they are not available; they keep any focus they have. */
export function markEnds(root: HTMLElement): void {
  rowsOf(root).forEach((row, at, { length }) => {
    for (const button of row.querySelectorAll<HTMLElement>('[data-move]')) {
      const atEnd = at === (button.dataset['move'] === '-1' ? 0 : length - 1);
      if (atEnd) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    }
  });
}

/**
 * Moves a row by one place. Its neighbour is what moves in the document: an element that is taken
 * out and put back loses the focus, and a drag its pointer.
 * @returns where it stands now, in words; empty when it could not be moved
 */
export function move(root: HTMLElement, row: Element, by: -1 | 1): string {
  const neighbour = by < 0 ? row.previousElementSibling : row.nextElementSibling;
  if (!neighbour) return '';
  if (by < 0) row.after(neighbour);
  else row.before(neighbour);
  markEnds(root);
  const rows: Element[] = rowsOf(root);
  return `Moved to ${rows.indexOf(row) + 1} of ${rows.length}.`;
}
