import { addressOf } from '../../domain/search/address.ts';
import { searchBox, type Question } from './search-box.ts';

/** The question in the page's address. */
const asked = (): Question => {
  const fields = new URLSearchParams(location.search);
  return {
    query: fields.get('q') ?? '',
    audience: fields.get('for') ?? '',
    kind: fields.get('kind') ?? '',
  };
};

/** Wakes the page at /search/: the question is kept in its address, so that it can be come back to. */
export function wakePage(root: HTMLElement): void {
  const box = searchBox(root, (question) => {
    history.replaceState(null, '', location.pathname + addressOf(question));
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    box.ask(box.question());
    // On a phone this also puts the keyboard away.
    (root.querySelector<HTMLElement>('.search__link') ?? box.input).focus();
  });
  // What was typed before this script came wins over the address.
  const typed = box.question();
  const question = typed.query === '' ? asked() : typed;
  if (question.query !== '') box.ask(question);
}
