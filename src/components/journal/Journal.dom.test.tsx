import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reflected, wrote } from '../../domain/record/examples.ts';
import { merge } from '../../domain/record/merge.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { eraseEverything } from '../../stores/erase.ts';
import { changeRecord, keptDrafts, openRecord } from '../../stores/record.ts';
import { Journal } from './Journal.tsx';

const DAY_IN_MS = 24 * 60 * 60 * 1000;
const now = new Date('2026-01-06T09:00:00.000Z');
let root: HTMLElement;

const show = async (statements: readonly Statement[], on = now) => {
  await openRecord();
  await changeRecord((all) => merge(all, statements));
  await act(() => {
    render(<Journal templates={[]} now={on} />, root);
  });
};
const entries = () =>
  [...root.querySelectorAll('article')].map((one) =>
    one.querySelector('.entry__words')?.textContent.trim(),
  );
const button = (name: RegExp) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => name.test(textContent));
const type = (words: string) =>
  act(() => {
    const box = root.querySelector<HTMLInputElement>('[type=search]')!;
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = document.querySelector('div')!;
  vi.stubGlobal('fetch', () => Promise.reject(new Error('No network in here.')));
  vi.stubGlobal('Worker', undefined);
});
afterEach(async () => {
  render(null, root);
  await eraseEverything();
  vi.unstubAllGlobals();
});

it('says what will stand here while there is nothing', async () => {
  await show([]);
  expect(root.textContent).toContain('Nothing here yet.');
});

it('shows twenty entries, the newest first, and more when asked', async () => {
  await show(Array.from({ length: 30 }, (_, n) => reflected(n, `Entry ${n}`)));
  expect(entries()).toHaveLength(20);
  expect(entries()[0]).toBe('Entry 29');
  await act(() => {
    button(/^Show 10 more/)?.click();
  });
  expect(entries()).toHaveLength(30);
});

it('shows each part under its question', async () => {
  await show([wrote(1, { 'gibbs/what': 'She rang', 'gibbs/feelings': 'Rushed' })]);
  expect([...root.querySelectorAll('h4')].map(({ textContent }) => textContent)).toEqual([
    'About gibbs/what?',
    'About gibbs/feelings?',
  ]);
});

it('finds what is typed, marks it, and shows all again once it is cleared', async () => {
  await show([reflected(1, 'She waited at the door'), reflected(2, 'The lid spun')]);
  await type('wait');
  await vi.waitFor(() => expect(entries()).toEqual(['She waited at the door']));
  expect(root.querySelector('mark')?.textContent).toBe('waited');
  await type('');
  expect(entries()).toHaveLength(2);
});

it('shows what an entry read before for a week, and then no more', async () => {
  const record = [reflected(1, 'As it was'), reflected(2, 'As it is', [1])];
  await show(record);
  expect(root.textContent).toContain('As it was');
  render(null, root);
  await show(record, new Date(now.getTime() + 8 * DAY_IN_MS));
  expect(entries()).toEqual(['As it is']);
  expect(root.textContent).not.toContain('As it was');
});

it('lists no change as begun once it was saved, however late its draft goes', async () => {
  vi.stubGlobal('navigator', {
    locks: {
      query: () => Promise.resolve({ held: [] }),
      request: (_: string, __: object, work: (lock: object) => unknown) =>
        Promise.resolve(work({})),
    },
  });
  const remove = keptDrafts.remove.bind(keptDrafts);
  const removing = vi.spyOn(keptDrafts, 'remove').mockImplementation(async (id) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await remove(id);
  });
  await show([reflected(1, 'I asked Danuta')]);
  await act(() => {
    button(/^Edit/)?.click();
  });
  const field = root.querySelector<HTMLTextAreaElement>('article textarea')!;
  field.value = 'I asked Siskin';
  await act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await vi.waitFor(async () => expect(await keptDrafts.all()).toHaveLength(1));
  await act(() => {
    field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await vi.waitFor(() => expect(root.textContent).toContain('Your change is kept.'));
  await vi.waitFor(() => expect(root.textContent).not.toContain('begun and not saved'));
  removing.mockRestore();
});
