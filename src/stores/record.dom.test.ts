import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reflected } from '../domain/record/examples.ts';

const PROMPT = 'attunement/receiving#before-you-go';
const reflection = (text: string) => ({ text, prompt: 'When …?' });

/** The stores as a page finds them: fresh modules over whatever the browser keeps. */
async function page() {
  vi.resetModules();
  const [record, drafts, backup, shared, erasing] = await Promise.all([
    import('./record.ts'),
    import('./drafts.ts'),
    import('./backup.ts'),
    import('./shared-device.ts'),
    import('./erase.ts'),
  ]);
  await record.openRecord();
  return { ...record, ...drafts, ...backup, ...shared, ...erasing };
}
type OpenPage = Awaited<ReturnType<typeof page>>;

const texts = ({ $record }: OpenPage) =>
  $record.get().statements.flatMap((one) => (one.verb === 'reflected' ? [one.result.text] : []));

const file = (text: string) => new File([text], 'backup.json');

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the record', () => {
  it('is there again on the next page, and marks the first paint', async () => {
    const one = await page();
    expect(localStorage.getItem('noticing:started')).toBeNull();
    await one.record('reflected', PROMPT, reflection('Her hand went still'));
    expect(texts(await page())).toEqual(['Her hand went still']);
    expect(localStorage.getItem('noticing:started')).toBe('1');
  });

  it('shows a statement before it is kept', async () => {
    const { record, $record } = await page();
    const kept = record('visited', 'attunement/receiving', null);
    await Promise.resolve();
    expect($record.get().statements).toHaveLength(1);
    await kept;
  });

  it('keeps an edit as a statement that names what it replaces', async () => {
    const { record } = await page();
    const first = await record('reflected', PROMPT, reflection('one'));
    const edit = await record('reflected', PROMPT, reflection('two'), { replaces: [first.id] });
    expect(edit.replaces).toEqual([first.id]);
  });

  it('erases an entry on the device too', async () => {
    const one = await page();
    const { id } = await one.record('reflected', PROMPT, reflection('secret'));
    await one.erase(id);
    const next = await page();
    expect(JSON.stringify(next.$record.get().statements)).not.toContain('secret');
    expect(next.$record.get().statements).toMatchObject([{ id, verb: 'erased' }]);
  });

  it('has nothing left after everything was erased, drafts and the mark included', async () => {
    const one = await page();
    await one.record('reflected', PROMPT, reflection('secret'));
    await one.keptDrafts.put({ id: 'd', activity: PROMPT, fields: { text: 'x' }, at: '' });
    await one.eraseEverything();
    const next = await page();
    expect(next.$record.get().statements).toEqual([]);
    expect(await next.keptDrafts.all()).toEqual([]);
    expect(localStorage.getItem('noticing:started')).toBeNull();
  });

  it('names the trouble and keeps the words in sight when storage is blocked', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const one = await page();
    await one.record('reflected', PROMPT, reflection('kept in the tab'));
    expect(one.$record.get()).toMatchObject({ trouble: 'blocked', keeping: 'tab' });
    expect(texts(one)).toEqual(['kept in the tab']);
    expect(texts(await page())).toEqual(['kept in the tab']);
  });

  it('says that it was wiped, keeps what is in sight and keeps new words', async () => {
    const one = await page();
    await one.record('reflected', PROMPT, reflection('before'));
    await new Promise((resolve) => (indexedDB.deleteDatabase('noticing').onsuccess = resolve));
    await vi.waitFor(() => expect(one.$record.get().trouble).toBe('wiped'));
    await one.record('reflected', PROMPT, reflection('after'));
    expect(texts(one)).toEqual(['before', 'after']);
    expect(one.$record.get()).toMatchObject({ trouble: 'wiped', keeping: 'device' });
    expect((await one.makeBackup()).text).toContain('before');
    expect(texts(await page())).toEqual(['after']);
  });

  it('asks for storage that lasts at the first reflection and not again', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal('navigator', { storage: { persist } });
    const { record } = await page();
    await record('visited', 'attunement/receiving', null);
    expect(persist).not.toHaveBeenCalled();
    await record('reflected', PROMPT, reflection('first'));
    await record('reflected', PROMPT, reflection('second'));
    expect(persist).toHaveBeenCalledTimes(1);
  });
});

describe('a backup', () => {
  it('brings everything back after everything was erased', async () => {
    const one = await page();
    await one.record('reflected', PROMPT, reflection('worth keeping'));
    await one.record('completed', 'attunement/receiving', null);
    await one.keptDrafts.put({ id: 'd', activity: PROMPT, fields: { text: 'Half' }, at: '' });
    await one.keptDrafts.put({
      id: 'e',
      activity: PROMPT,
      fields: { text: 'worth keeping' },
      at: '',
    });
    const { text } = await one.makeBackup();
    await one.eraseEverything();
    const preview = await one.previewRestore(
      file(text.replaceAll('"at":""', '"at":"2026-01-05T09:00:00.000Z"')),
    );
    expect(preview).toMatchObject({
      ok: true,
      adds: { entries: 1, lessons: 1, answers: 0, drafts: 1, other: 0 },
      known: 0,
      erases: 0,
    });
    expect(texts(one)).toEqual([]);
    if (preview.ok) await one.restore(preview);
    const next = await page();
    expect(texts(next)).toEqual(['worth keeping']);
    expect((await next.keptDrafts.all()).map(({ id }) => id)).toEqual(['d']);
  });

  it('brings back what was begun on a sheet, whatever else was saved', async () => {
    const one = await page();
    await one.record('visited', PROMPT, null);
    await one.record('postponed', PROMPT, null);
    await one.record('asked', 'record:plan', { plan: 'p' });
    await one.record('chose', 'moment:ramp', { ids: ['waits', 'looks'] });
    const at = '2026-01-05T09:00:00.000Z';
    const begin = (id: string, activity: string, fields: Record<string, string>) =>
      one.keptDrafts.put({ id, activity, fields, at });
    await begin('cpd', 'sheet:cpd', { learnt: 'To wait', 'minutes-lesson': '' });
    await begin('view', 'supervise:view#s', { 'pausing.response': 'often', 'pausing.text': '' });
    await begin('seen', 'moment:ramp', { ids: 'waits looks' });
    const { text } = await one.makeBackup();
    await one.eraseEverything();
    const preview = await one.previewRestore(file(text));
    expect(preview).toMatchObject({ ok: true, adds: { drafts: 2 } });
    if (preview.ok) expect(preview.drafts.map(({ id }) => id).sort()).toEqual(['cpd', 'view']);
  });

  it('says what is here already, and what it would erase', async () => {
    const one = await page();
    const gone = await one.record('reflected', PROMPT, reflection('erased elsewhere'));
    await one.record('reflected', PROMPT, reflection('known'));
    const { text } = await one.makeBackup();
    const backup = JSON.parse(text) as { statements: unknown[] };
    backup.statements = [
      { id: gone.id, verb: 'erased', at: gone.at },
      ...backup.statements.slice(1),
      reflected(1, 'new'),
    ];
    expect(await one.previewRestore(file(JSON.stringify(backup)))).toMatchObject({
      adds: { entries: 1 },
      known: 1,
      erases: 1,
    });
  });

  it('that is damaged changes nothing', async () => {
    const one = await page();
    await one.record('reflected', PROMPT, reflection('still here'));
    const { text } = await one.makeBackup();
    const cut = await one.previewRestore(file(text.slice(0, -20)));
    expect(cut).toEqual({ ok: false, code: 'not-json' });
    expect(texts(one)).toEqual(['still here']);
  });
});

describe('a shared device', () => {
  it('keeps words from page to page in the tab and nothing on the device', async () => {
    const one = await page();
    await one.useSharedDevice(true);
    await one.record('reflected', PROMPT, reflection('in this tab'));
    expect(one.$record.get().keeping).toBe('tab');
    expect(texts(await page())).toEqual(['in this tab']);
    expect(localStorage.getItem('noticing:started')).toBeNull();
    sessionStorage.clear();
    expect(texts(await page())).toEqual([]);
  });

  it('does not show what a tab had that was closed and opened again', async () => {
    const one = await page();
    await one.useSharedDevice(true);
    await one.record('reflected', PROMPT, reflection('left behind'));
    sessionStorage.setItem('noticing:left', String(Date.now() - 3 * 60 * 1000));
    expect(texts(await page())).toEqual([]);
    expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain('left behind');
  });

  it('leaves what the device keeps where it is, unless told to take it along', async () => {
    const one = await page();
    await one.record('reflected', PROMPT, reflection('of the device'));
    await one.useSharedDevice(true);
    expect(texts(one)).toEqual([]);
    await one.useSharedDevice(false);
    expect(texts(one)).toEqual(['of the device']);
    await one.useSharedDevice(true, { move: true });
    expect(texts(one)).toEqual(['of the device']);
    sessionStorage.clear();
    localStorage.clear();
    expect(texts(await page())).toEqual([]);
  });

  it('puts the words of the tab on the device when it is none after all', async () => {
    const one = await page();
    await one.useSharedDevice(true);
    await one.record('reflected', PROMPT, reflection('mine'));
    await one.useSharedDevice(false);
    sessionStorage.clear();
    expect(texts(await page())).toEqual(['mine']);
  });
});

describe('a draft', () => {
  /** Locks as browsers have them, shared by all pages of a test. */
  function stubLocks() {
    const held = new Set<string>();
    const locks = {
      query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
      async request(name: string, _options: object, work: (lock: object | null) => unknown) {
        if (held.has(name)) return work(null);
        held.add(name);
        await work({ name });
        held.delete(name);
        return undefined;
      },
    };
    vi.stubGlobal('navigator', { locks });
    return held;
  }

  const written = async (at: OpenPage) =>
    (await at.keptDrafts.all()).map(({ fields }) => fields['text']);

  it('is kept input by input, and gone on with by the next page', async () => {
    stubLocks();
    const one = await page();
    const draft = await one.draftFor(PROMPT);
    for (const text of ['H', 'He', 'Her']) draft.write({ text });
    await vi.waitFor(async () => expect(await written(one)).toEqual(['Her']));
    dispatchEvent(new Event('pagehide'));
    const next = await (await page()).draftFor(PROMPT);
    expect(next).toMatchObject({ id: draft.id, fields: { text: 'Her' }, others: [] });
  });

  it('is not shared with another tab that is open at the same prompt', async () => {
    stubLocks();
    const one = await page();
    const draft = await one.draftFor(PROMPT);
    draft.write({ text: 'one tab' });
    await vi.waitFor(async () => expect(await written(one)).toEqual(['one tab']));
    const other = await page();
    const second = await other.draftFor(PROMPT);
    expect(second).toMatchObject({ fields: {}, others: [] });
    second.write({ text: 'other tab' });
    await vi.waitFor(async () =>
      expect((await written(one)).sort()).toEqual(['one tab', 'other tab']),
    );
  });

  it('is offered rather than gone on with when the field says something else', async () => {
    const held = stubLocks();
    const one = await page();
    const draft = await one.draftFor(PROMPT);
    draft.write({ text: 'before' });
    await vi.waitFor(async () => expect(await written(one)).toEqual(['before']));
    dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(held.size).toBe(0));
    const next = await page();
    const second = await next.draftFor(PROMPT, () => ({ text: 'typed early' }));
    expect(second).toMatchObject({ fields: {}, others: [{ id: draft.id }] });
    const third = await next.draftFor(PROMPT, () => ({ text: 'before, and on' }));
    expect(third.id).toBe(draft.id);
  });

  it('is gone once its words were saved, whatever was still under way', async () => {
    stubLocks();
    const one = await page();
    const draft = await one.draftFor(PROMPT);
    draft.write({ text: 'a' });
    draft.write({ text: 'ab' });
    await draft.discard();
    expect(await written(one)).toEqual([]);
  });

  it('is none when the fields are empty again', async () => {
    stubLocks();
    const one = await page();
    const draft = await one.draftFor(PROMPT);
    draft.write({ text: 'a' });
    await vi.waitFor(async () => expect(await written(one)).toEqual(['a']));
    draft.write({ text: '' });
    await vi.waitFor(async () => expect(await written(one)).toEqual([]));
  });

  it('is offered and never taken where tabs cannot agree on who writes', async () => {
    vi.stubGlobal('navigator', {});
    const one = await page();
    const draft = await one.draftFor(PROMPT);
    draft.write({ text: 'before' });
    await vi.waitFor(async () => expect(await written(one)).toEqual(['before']));
    const next = await (await page()).draftFor(PROMPT);
    expect(next).toMatchObject({ fields: {}, others: [{ id: draft.id }] });
  });
});
