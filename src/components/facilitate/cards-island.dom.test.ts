import { beforeEach, expect, test } from 'vitest';
import { qrPath } from '../../domain/card/qr-path.ts';
import { wake } from './cards-island.ts';

beforeEach(() => {
  document.body.innerHTML = `<div><p class="cards__local" hidden></p><ul>
    <li data-path="/noticing/families/"><svg></svg><p class="cards__address"></p></li></ul></div>`;
});

const awake = (at: string): HTMLElement => {
  (window as unknown as { happyDOM: { setURL: (to: string) => void } }).happyDOM.setURL(at);
  const root = document.querySelector('div')!;
  wake(root);
  return root;
};

test('a code leads to where the page was opened from, which stands below it to be read', () => {
  const root = awake('https://example.org/noticing/facilitate/cards/?a=1');
  const address = 'https://example.org/noticing/families/';
  expect(root.querySelector('path')?.getAttribute('d')).toBe(qrPath(address).path);
  expect(root.querySelector('.cards__address')?.textContent).toBe(address);
  expect(root.querySelector<HTMLElement>('.cards__local')?.hidden).toBe(true);
});

test.each(['http://localhost:4321/facilitate/cards/', 'http://127.0.0.1/facilitate/cards/'])(
  'it says that %s leads nowhere on a phone',
  (at) => {
    expect(awake(at).querySelector<HTMLElement>('.cards__local')?.hidden).toBe(false);
  },
);
