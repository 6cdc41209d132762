import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { LockClosed } from './LockClosed.tsx';
import { takeDone } from './said.ts';

vi.mock('../../stores/lock/lock.ts', () => ({
  eraseLocked: () => Promise.reject(new DOMException('No.', 'UnknownError')),
}));

it('what could not be erased is not said to be erased on the page after', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => {
    render(<LockClosed />, root);
  });
  const press = (name: string) =>
    act(() => {
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    });
  await press('Erase everything and the lock');
  await press('Erase it all');
  await vi.waitFor(() => expect(root.textContent).toContain('That did not work'));
  expect(takeDone()).toBe('');
});
