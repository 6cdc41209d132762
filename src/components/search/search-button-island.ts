import { addressOf } from '../../domain/search/address.ts';
import { boxMarkup } from './box-markup.ts';
import { openQuick } from './quick.ts';
import { element } from './results-view.ts';
import { searchBox } from './search-box.ts';
import styles from './search.css?url&no-inline';

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

/** Fetches the styles. An import of the file itself would be inlined into every page by the build. */
const styled = (): Promise<unknown> => {
  const link = element('link', '');
  link.rel = 'stylesheet';
  link.href = styles;
  const here = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  return here;
};

/** Makes the header's link open the search over the page. */
export function wake(button: HTMLElement): void {
  if (!(button instanceof HTMLAnchorElement)) return;
  // On their way before they are asked for: the first letter should find them there.
  openQuick().catch(() => undefined);
  const ready = styled();
  let built: ReturnType<typeof build> | undefined;
  const open = () => {
    built ??= build(button.href);
    built.dialog.showModal();
    built.input.focus();
    built.input.select();
  };
  button.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ready.then(open, () => {
      location.assign(button.href);
    });
  });
}
