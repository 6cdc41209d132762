import './search.css';
import { addressOf } from '../../domain/search/address.ts';
import { boxMarkup } from './box-markup.ts';
import { openQuick } from './quick.ts';
import { element } from './results-view.ts';
import { searchBox } from './search-box.ts';

/** The page at /search/ shares this module, so that either comes in one request. */
export { wakePage } from './search-page.ts';

function build(action: string): { dialog: HTMLDialogElement; input: HTMLInputElement } {
  const close = element('button', 'button button--quiet', 'Close');
  close.type = 'button';
  const box = element('div', 'search');
  // Constant text of ours: nothing a reader wrote is in it.
  box.innerHTML = boxMarkup(action);
  const title = element('h2', '', 'Search');
  title.id = 'search-title';
  const dialog = element(
    'dialog',
    'search-dialog',
    element('div', 'search-dialog__head', title, close),
    box,
  );
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  const { input, question } = searchBox(box, () => undefined);
  box.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(action + addressOf(question()));
  });
  return { dialog, input };
}

/** Makes the header's link open the search over the page. */
export function wake(button: HTMLElement): void {
  if (!(button instanceof HTMLAnchorElement)) return;
  // On its way before it is asked for: the first letter should find it there.
  openQuick().catch(() => undefined);
  let built: ReturnType<typeof build> | undefined;
  button.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    built ??= build(button.href);
    built.dialog.showModal();
    built.input.focus();
    built.input.select();
  });
}
