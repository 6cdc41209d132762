import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const field = (name: string, prompt: string) =>
  `<div class="field"><label for="${name}">${prompt}</label><textarea id="${name}" name="${name}"></textarea></div>`;

/** The form as Write.astro has it, with two ways of writing. */
const FORM = `
<section data-island="write">
  <p class="write__about" hidden></p>
  <form>
    <div class="write__choice"><select><option value="free">Free</option><option value="gibbs">Gibbs</option></select></div>
    <div class="write__ways">
      <fieldset data-template="free" data-title="Free">${field('free/words', 'What stays?')}</fieldset>
      <fieldset data-template="gibbs" data-title="Gibbs" hidden>
        ${field('gibbs/what', 'What happened?')}${field('gibbs/feelings', 'What did you feel?')}
        <div class="field"><label for="p">Which?</label><select id="p" name="gibbs/principle"><option value=""></option><option>Guiding</option></select></div>
      </fieldset>
    </div>
    <button>Keep</button><p class="prompt__status"></p>
  </form>
</section>`;

async function page() {
  vi.resetModules();
  document.body.innerHTML = FORM;
  const { wake } = await import('./write-island.ts');
  const { $record, keptDrafts } = await import('../../stores/record.ts');
  const { eraseEverything } = await import('../../stores/erase.ts');
  const root = document.querySelector<HTMLElement>('[data-island=write]')!;
  const part = <One extends HTMLTextAreaElement | HTMLSelectElement>(name: string) =>
    root.querySelector<One>(`[name="${name}"]`)!;
  return {
    root,
    part,
    wake: () => wake(root),
    write(name: string, value: string) {
      part(name).value = value;
      part(name).dispatchEvent(new Event('input', { bubbles: true }));
    },
    choose(template: string) {
      const choice = root.querySelector<HTMLSelectElement>('.write__choice select')!;
      choice.value = template;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    },
    keep: () =>
      root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })),
    status: () => root.querySelector('.prompt__status')!.textContent,
    wrote: () => $record.get().statements.filter(({ verb }) => verb === 'wrote'),
    isShown: (name: string) => part(name).closest('[hidden]') === null,
    keptDrafts,
    eraseEverything,
  };
}

let at: Awaited<ReturnType<typeof page>>;

beforeEach(async () => {
  vi.stubGlobal('navigator', {
    locks: {
      query: () => Promise.resolve({ held: [] }),
      request: (_: string, __: object, work: (lock: object) => unknown) =>
        Promise.resolve(work({})),
    },
  });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('No network in here.')));
  at = await page();
});
afterEach(async () => {
  await at.eraseEverything();
  vi.unstubAllGlobals();
});

it('keeps the parts that were written, each with its question, and forgets the draft', async () => {
  await at.wake();
  at.choose('gibbs');
  at.write('gibbs/feelings', 'Rushed');
  at.write('gibbs/principle', 'Guiding');
  at.keep();
  await vi.waitFor(() => expect(at.part('gibbs/feelings').value).toBe(''));
  expect(at.wrote()).toEqual([
    expect.objectContaining({
      object: 'journal:gibbs',
      result: {
        template: 'gibbs',
        parts: [
          { id: 'gibbs/feelings', prompt: 'What did you feel?', text: 'Rushed' },
          { id: 'gibbs/principle', prompt: 'Which?', text: 'Guiding' },
        ],
        about: null,
      },
    }),
  ]);
  expect(await at.keptDrafts.all()).toEqual([]);
});

it('points at nothing any more once the words are kept', async () => {
  await at.wake();
  at.write('free/words', 'I asked Danuta to wait.');
  const hints = () => [...at.root.querySelectorAll<HTMLElement>('.nudge')].filter((b) => !b.hidden);
  await vi.waitFor(() => expect(hints()).toHaveLength(1), { timeout: 30_000 });
  at.keep();
  await vi.waitFor(() => expect(at.part('free/words').value).toBe(''));
  await vi.waitFor(() => expect(hints()).toEqual([]));
});

it('shows one way, and what was written in another below it', async () => {
  await at.wake();
  at.write('free/words', 'Begun freely');
  at.choose('gibbs');
  expect(['free/words', 'gibbs/what'].map(at.isShown)).toEqual([true, true]);
  const order = [...at.root.querySelectorAll('[data-template]')].map((way) =>
    way.getAttribute('data-template'),
  );
  expect(order).toEqual(['gibbs', 'free']);
  at.write('free/words', '');
  at.choose('free');
  expect(['free/words', 'gibbs/what'].map(at.isShown)).toEqual([true, false]);
});

it('goes on with a draft in the way that most of it was written in', async () => {
  await at.keptDrafts.put({
    id: 'left',
    activity: 'journal:new',
    fields: { 'gibbs/what': 'She rang', 'gibbs/feelings': 'Rushed', 'free/words': '' },
    at: '2026-01-05T09:00:00.000Z',
  });
  await at.wake();
  expect(at.part('gibbs/what').value).toBe('She rang');
  expect(['free/words', 'gibbs/what'].map(at.isShown)).toEqual([false, true]);
});

it('keeps nothing where nothing is written, and says so', async () => {
  await at.wake();
  at.write('free/words', '   ');
  at.keep();
  expect(at.status()).toBe('There are no words in it yet.');
  expect(at.wrote()).toEqual([]);
});

it('leaves words alone that were typed before it woke', async () => {
  at.part('free/words').value = 'Typed early';
  await at.wake();
  expect(at.part('free/words').value).toBe('Typed early');
  await vi.waitFor(async () =>
    expect((await at.keptDrafts.all()).map(({ fields }) => fields['free/words'])).toEqual([
      'Typed early',
    ]),
  );
});
