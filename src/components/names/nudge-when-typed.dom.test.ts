import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { wake } from '../lesson/plan-island.ts';

it('points at a name in a plan, once somebody types', async () => {
  vi.stubGlobal('navigator', {
    locks: {
      query: () => Promise.resolve({ held: [] }),
      request: (_: string, __: object, work: (lock: object) => unknown) =>
        Promise.resolve(work({})),
    },
  });
  document.body.innerHTML =
    '<section data-activity="attunement/receiving#tomorrow"><form>' +
    '<div><textarea name="when"></textarea></div><div><textarea name="will"></textarea></div>' +
    '</form></section>';
  const root = document.querySelector('section')!;
  await wake(root);
  expect(root.querySelector('.nudge')).toBeNull();
  const field = root.querySelector('textarea')!;
  field.value = 'Danuta turns away';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(root.textContent).toContain('“Danuta” looks like'), {
    timeout: 30_000,
  });
});
