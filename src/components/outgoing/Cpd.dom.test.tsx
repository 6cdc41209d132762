import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { chose } from '../../domain/record/examples.ts';
import { changeRecord, keptDrafts, openRecord } from '../../stores/record.ts';
import { Cpd } from './Cpd.tsx';

it('keeps minutes that were put in for one time while another is looked at', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('No network in here.')));
  vi.stubGlobal('navigator', {
    locks: {
      query: () => Promise.resolve({ held: [] }),
      request: (_: string, __: object, work: (lock: object) => unknown) =>
        Promise.resolve(work({})),
    },
  });
  document.body.innerHTML = '<div></div>';
  const root = document.querySelector('div')!;
  await openRecord();
  await changeRecord(() => [chose(1, ['a'])]);
  await act(() => {
    render(<Cpd now={new Date('2028-01-06T09:00:00.000Z')} />, root);
  });
  const field = () => root.querySelector<HTMLInputElement>('[name=minutes-moments]')!;
  const told = (input: HTMLInputElement) =>
    act(() => {
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const choose = async (period: string) => {
    const radio = root.querySelector<HTMLInputElement>(`[name=period][value=${period}]`)!;
    radio.checked = true;
    await told(radio);
  };

  await choose('all');
  field().value = '12';
  await told(field());
  await vi.waitFor(async () =>
    expect((await keptDrafts.all())[0]?.fields).toMatchObject({ 'minutes-moments': '12' }),
  );
  await choose('year');
  await choose('all');
  expect(field().value).toBe('12');
});
