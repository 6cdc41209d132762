import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chose, planned } from '../../domain/record/examples.ts';
import { eraseEverything } from '../../stores/erase.ts';
import { changeRecord, keptDrafts, openRecord } from '../../stores/record.ts';
import { Slip } from './Slip.tsx';
import { Supervision } from './Supervision.tsx';

let root: HTMLElement;
const now = new Date('2026-01-06T09:00:00.000Z');

beforeEach(async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('No network in here.')));
  vi.stubGlobal('navigator', {
    locks: {
      query: () => Promise.resolve({ held: [] }),
      request: (_: string, __: object, work: (lock: object) => unknown) =>
        Promise.resolve(work({})),
    },
  });
  document.body.innerHTML = '<div></div>';
  root = document.querySelector('div')!;
  await openRecord();
});
afterEach(async () => {
  render(null, root);
  await eraseEverything();
  vi.unstubAllGlobals();
});

const leave = () => {
  render(null, root);
};
const type = (name: string, words: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const kept = () => keptDrafts.all();

it('ticks again what was ticked before the page was left', async () => {
  await changeRecord(() => [chose(1, ['a']), planned(2, 'he turns away', 'wait')]);
  const open = () =>
    act(() => {
      render(<Supervision now={now} />, root);
    });
  const box = () => root.querySelector<HTMLInputElement>('[name=plan]')!;
  await open();
  await act(() => {
    box().click();
  });
  await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
  leave();
  await open();
  await vi.waitFor(() => expect(box().checked).toBe(true));
  await vi.waitFor(() => expect(root.querySelector('form + *')?.textContent).toContain('wait'));
  await act(() => {
    box().click();
  });
  await vi.waitFor(async () => expect(await kept()).toEqual([]));
  expect(box().checked).toBe(false);
});

it('keeps the number of a slip with its words until they are cleared', async () => {
  let made = 0;
  const open = () =>
    act(() => {
      render(<Slip now={now} chance={() => `slip${made++}aaa`} />, root);
    });
  const number = () => /Slip (slip\daaa)/.exec(root.textContent)?.[1];
  await open();
  await type('try', 'To wait');
  const first = number();
  await vi.waitFor(async () =>
    expect((await kept())[0]?.fields).toMatchObject({ number: first, try: 'To wait' }),
  );
  leave();
  await open();
  await vi.waitFor(() => expect(number()).toBe(first));
  await act(() => {
    [...root.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes('begin a new'))
      ?.click();
  });
  expect(number()).not.toBe(first);
  await vi.waitFor(async () => expect(await kept()).toEqual([]));
});
