import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../domain/record/statement.ts';

const PLAN = 'attunement/receiving#tomorrow';

/** A form as a lesson has it, and the stores as a page finds them. */
async function page(fields: Record<string, string>) {
  vi.resetModules();
  document.body.innerHTML = '<form></form>';
  const form = document.querySelector('form')!;
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('textarea');
    Object.assign(field, { name, value });
    form.append(field);
  }
  const { keptDrafts } = await import('./record.ts');
  const { keepWords } = await import('./keep-words.ts');
  return { form, keptDrafts, wake: () => keepWords(form, PLAN) };
}
type OpenPage = Awaited<ReturnType<typeof page>>;

const draft = (fields: Record<string, string>): Draft => ({
  id: 'left',
  activity: PLAN,
  fields,
  at: '2026-01-05T09:00:00.000Z',
});
const values = ({ form }: OpenPage) => [...form.querySelectorAll('textarea')].map((f) => f.value);
const buttons = ({ form }: OpenPage) => [...form.querySelectorAll('button')];
const kept = async ({ keptDrafts }: OpenPage) => (await keptDrafts.all()).map((d) => d.fields);

beforeEach(() => {
  vi.stubGlobal('navigator', {
    locks: {
      query: () => Promise.resolve({ held: [] }),
      request: (_: string, __: object, work: (lock: object) => unknown) =>
        Promise.resolve(work({})),
    },
  });
});
afterEach(async () => {
  const { keptDrafts } = await import('./record.ts');
  await keptDrafts.clear();
  vi.unstubAllGlobals();
});

describe('keeping the words of a form', () => {
  it('puts an earlier draft into empty fields, and tells whoever listens to them', async () => {
    const at = await page({ when: '', will: '' });
    await at.keptDrafts.put(draft({ when: 'he turns away', will: 'wait' }));
    const heard = vi.fn();
    at.form.addEventListener('input', heard);
    await at.wake();
    expect(values(at)).toEqual(['he turns away', 'wait']);
    expect(heard).toHaveBeenCalledTimes(2);
    expect(buttons(at)).toEqual([]);
  });

  it('leaves words that are there and keeps them, without a further key', async () => {
    const at = await page({ when: 'typed early', will: '' });
    await at.wake();
    expect(values(at)).toEqual(['typed early', '']);
    await vi.waitFor(async () =>
      expect(await kept(at)).toEqual([{ when: 'typed early', will: '' }]),
    );
  });

  it('offers a draft that says something else, and adds it when asked to', async () => {
    const at = await page({ when: 'typed early', will: '' });
    await at.keptDrafts.put(draft({ when: 'he turns away', will: 'wait' }));
    await at.wake();
    expect(values(at)).toEqual(['typed early', '']);
    expect(buttons(at).map((b) => b.textContent)).toEqual(['Add these words', 'Throw them away']);
    buttons(at)[0]?.click();
    expect(values(at)).toEqual(['typed early\n\nhe turns away', 'wait']);
    expect(buttons(at)).toEqual([]);
    await vi.waitFor(async () => expect(await kept(at)).toHaveLength(1));
  });

  it('throws an offered draft away when asked to', async () => {
    const at = await page({ when: 'typed early', will: '' });
    await at.keptDrafts.put(draft({ when: 'he turns away' }));
    await at.wake();
    buttons(at)[1]?.click();
    await vi.waitFor(async () =>
      expect(await kept(at)).toEqual([{ when: 'typed early', will: '' }]),
    );
    expect(values(at)).toEqual(['typed early', '']);
  });

  it('forgets the draft once its words were saved', async () => {
    const at = await page({ when: 'typed', will: '' });
    const words = await at.wake();
    expect(words.fields()).toEqual({ when: 'typed', will: '' });
    await words.discard();
    expect(await kept(at)).toEqual([]);
  });
});
