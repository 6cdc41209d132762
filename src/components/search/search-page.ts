import { addressOf } from '../../domain/search/address.ts';
import { searchBox } from './search-box.ts';

/**
 * Wakes the page at /search/: the question is kept in its address, so that it can be come back to.
 * The page has put the question of its address in the box itself, before this came.
 */
export function wakePage(root: HTMLElement): void {
  const { input, question, ask } = searchBox(root, (asked) => {
    history.replaceState(null, '', location.pathname + addressOf(asked));
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (question().query === '') {
      input.focus();
      return;
    }
    const [first] = root.querySelectorAll<HTMLElement>('.search__link');
    // On a phone this also puts the keyboard away.
    if (first) first.focus();
    else ask();
  });
  if (question().query !== '') ask();
}
