import { breakable } from '../../domain/card/breakable.ts';
import { qrPath } from '../../domain/card/qr-path.ts';

/** Names of a computer that only it knows itself by. */
const ONLY_HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Draws each card's code from the address that this page was opened from, and writes it below. */
export function wake(root: HTMLElement): void {
  const local = location.protocol === 'file:' || ONLY_HERE.test(location.hostname);
  const warning = root.querySelector<HTMLElement>('.cards__local');
  if (warning) warning.hidden = !local;
  for (const card of root.querySelectorAll<HTMLElement>('[data-path]')) {
    const address = new URL(card.dataset['path'] ?? '', location.origin).href;
    const { size, path } = qrPath(address);
    const svg = card.querySelector('svg');
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    drawn.setAttribute('d', path);
    svg?.setAttribute('viewBox', `0 0 ${size} ${size}`);
    svg?.replaceChildren(drawn);
    const written = card.querySelector('.cards__address');
    written?.replaceChildren(
      ...breakable(address).map((piece) =>
        Object.assign(document.createElement('span'), { textContent: piece }),
      ),
    );
  }
}
