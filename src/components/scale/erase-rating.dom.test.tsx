import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { useStore } from '@nanostores/preact';
import { ratingsIn } from '../../domain/scale/ratings.ts';
import { $record, changeRecord, openRecord } from '../../stores/record.ts';
import { ItemForm } from './ItemForm.tsx';

const responses = [
  { id: 'help', words: 'With help' },
  { id: 'own', words: 'On my own' },
];
const item = { id: 'waits', title: 'I wait', means: 'm', early: 'e', later: 'l', prompts: ['p'] };

function Form() {
  const rating = ratingsIn(useStore($record).statements).at(-1) ?? null;
  return (
    <ItemForm
      scale="team"
      item={item as never}
      responses={responses}
      sitting="s"
      rating={rating}
      activities={{}}
    />
  );
}

beforeEach(async () => {
  vi.stubGlobal('navigator', {
    locks: {
      query: () => Promise.resolve({ held: [] }),
      request: (_: string, __: object, work: (lock: object) => unknown) =>
        Promise.resolve(work({})),
    },
  });
  await openRecord();
  await changeRecord(() => []);
});

it('asks once before erasing, leaves the focus at the words, and does not ask again by itself', async () => {
  document.body.innerHTML = '<div></div>';
  const root = document.querySelector('div')!;
  await act(() => {
    render(<Form />, root);
  });
  const press = (name: RegExp) =>
    act(() => {
      [...root.querySelectorAll('button')]
        .find(({ textContent }) => name.test(textContent))
        ?.click();
    });
  const choose = async () => {
    await act(() => {
      root.querySelector<HTMLInputElement>('input[type=radio]')!.click();
    });
    await vi.waitFor(() => expect(root.textContent).toContain('Erase what I said'));
  };
  await choose();
  await press(/^Erase what/);
  await press(/^Erase it/);
  await vi.waitFor(() => expect(root.querySelector('dialog')).toBeNull());
  expect(document.activeElement).toBe(root.querySelector('input[type=radio]'));
  await choose();
  expect(root.querySelector('dialog')).toBeNull();
});
