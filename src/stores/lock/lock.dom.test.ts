import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lesson, reflected } from '../../domain/record/examples.ts';
import { cases, sharedCases } from '../engines/contract.ts';
import { openIndexedDb } from '../engines/indexed-db.ts';
import {
  changePassphrase,
  changeQuiet,
  closeLock,
  currentLock,
  eraseLocked,
  openLock,
  removeLock,
  setLock,
  WrongPassphrase,
} from './lock.ts';

const PASSPHRASE = 'four plain words together';
/** Fewer than anybody should use: what is tested here is not the time it takes. */
const quick = (name: string) => ({ name, iterations: 10 });
const draft = (text: string) => ({
  id: 'd',
  activity: 'attunement/receiving#before-you-go',
  fields: { text },
  at: '2026-03-09T17:30:00.000Z',
});

/** Everything in the database, as whoever looks into it finds it. */
async function lookInside(name: string): Promise<string> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const db = opening.result;
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const all = await Promise.all(
    names.map(
      (one) =>
        new Promise<unknown>((resolve) => {
          const request = transaction.objectStore(one).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    ),
  );
  db.close();
  const bytes = (_: string, value: unknown) =>
    value instanceof ArrayBuffer
      ? new TextDecoder('latin1').decode(value)
      : ArrayBuffer.isView(value)
        ? Buffer.from(value.buffer).toString('latin1')
        : value;
  return JSON.stringify(all, bytes);
}

let name = '';
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  sessionStorage.clear();
  name = `lock-${crypto.randomUUID()}`;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the engine under a lock, open', () => {
  for (const [sentence, run] of Object.entries({ ...cases, ...sharedCases })) {
    it(sentence, async () => {
      let set: Promise<void> | null = null;
      await run(async (storage) => {
        await (set ??= setLock(PASSPHRASE, 15, quick(storage)));
        return openIndexedDb(storage);
      }, name);
    });
  }
});

describe('a lock', () => {
  it('seals what was there, entries and words begun, and gives it back while it is open', async () => {
    const before = await openIndexedDb(name);
    await before.replace(() =>
      Array.from({ length: 1_203 }, (_, n) => reflected(n, `marked ${n}`)),
    );
    await before.drafts.put(draft('marked begun'));
    before.close();
    expect(await lookInside(name)).toContain('marked');
    await setLock(PASSPHRASE, 15, quick(name));
    const inside = await lookInside(name);
    for (const trace of ['marked', 'reflected', 'attunement', '2026-']) {
      expect(inside).not.toContain(trace);
    }
    const engine = await openIndexedDb(name);
    expect(engine.lock?.closed).toBe(false);
    expect(await engine.all()).toHaveLength(1_203);
    expect(await engine.drafts.all()).toEqual([draft('marked begun')]);
    await engine.append(reflected(2_000, 'marked later'));
    await engine.drafts.put(draft('marked again'));
    expect(await lookInside(name)).not.toContain('marked');
  });

  it('that is closed gives nothing away, and keeps what is written until it is opened', async () => {
    const before = await openIndexedDb(name);
    await before.append(reflected(1, 'marked before'));
    before.close();
    await setLock(PASSPHRASE, 15, quick(name));
    await closeLock(name);
    expect(sessionStorage.getItem('noticing:open')).toBeNull();
    const locked = await openIndexedDb(name);
    expect(locked.lock?.closed).toBe(true);
    expect(await locked.all()).toEqual([]);
    await locked.append(reflected(2, 'marked while locked'));
    await locked.drafts.put(draft('marked while locked'));
    await expect(locked.replace(() => [])).rejects.toThrow('The notebook is locked.');
    expect(await locked.all()).toEqual([reflected(2, 'marked while locked')]);
    locked.close();
    expect(await lookInside(name)).not.toContain('marked');

    await openLock(PASSPHRASE, name);
    const open = await openIndexedDb(name);
    expect((await open.all()).map(({ id }) => id).sort()).toEqual([
      reflected(1, '').id,
      reflected(2, '').id,
    ]);
    expect(await open.drafts.all()).toEqual([draft('marked while locked')]);
  });

  it('is not opened by another passphrase, however often that is tried', async () => {
    await setLock(PASSPHRASE, 15, quick(name));
    await closeLock(name);
    for (const wrong of ['', 'four plain words', `${PASSPHRASE} `]) {
      await expect(openLock(wrong, name)).rejects.toBeInstanceOf(WrongPassphrase);
    }
    await openLock(PASSPHRASE, name);
    expect((await openIndexedDb(name)).lock?.closed).toBe(false);
  });

  it('opens with the same letters typed as other characters', async () => {
    await setLock('caf\u00e9 au lait', 15, quick(name));
    await openLock('cafe\u0301 au lait', name);
  });

  it('takes another passphrase without sealing anything anew', async () => {
    const before = await openIndexedDb(name);
    await before.append(reflected(1, 'kept'));
    before.close();
    await setLock(PASSPHRASE, 15, quick(name));
    await expect(changePassphrase('not it', 'x', quick(name))).rejects.toBeInstanceOf(
      WrongPassphrase,
    );
    await changePassphrase(PASSPHRASE, 'another one', quick(name));
    await closeLock(name);
    await expect(openLock(PASSPHRASE, name)).rejects.toBeInstanceOf(WrongPassphrase);
    await openLock('another one', name);
    expect(await (await openIndexedDb(name)).all()).toEqual([reflected(1, 'kept')]);
  });

  it('is taken off with everything there in plain again, what was written while locked too', async () => {
    await setLock(PASSPHRASE, 15, quick(name));
    const open = await openIndexedDb(name);
    await open.replace(() => Array.from({ length: 700 }, (_, n) => lesson(n, 'visited', 'a/b')));
    open.close();
    await closeLock(name);
    const locked = await openIndexedDb(name);
    await locked.append(reflected(900, 'while locked'));
    await locked.drafts.put(draft('while locked'));
    locked.close();
    await removeLock(PASSPHRASE, name);
    expect(await currentLock(name)).toBeUndefined();
    const plain = await openIndexedDb(name);
    expect(plain.lock).toBeUndefined();
    expect(await plain.all()).toHaveLength(701);
    expect(await plain.drafts.all()).toEqual([draft('while locked')]);
    await plain.append(reflected(901, 'and on'));
  });

  it('can be set again after it was taken off', async () => {
    await setLock(PASSPHRASE, 15, quick(name));
    await removeLock(PASSPHRASE, name);
    await setLock('another one', 5, quick(name));
    expect(await currentLock(name)).toMatchObject({ quietMinutes: 5 });
  });

  it('that nobody remembers can be erased with all that is under it', async () => {
    await setLock(PASSPHRASE, 15, quick(name));
    const open = await openIndexedDb(name);
    await open.append(reflected(1, 'gone'));
    open.close();
    await eraseLocked(name);
    const plain = await openIndexedDb(name);
    expect([plain.lock, await plain.all()]).toEqual([undefined, []]);
  });

  it('tells every tab when it is set, changed, closed, opened and taken off', async () => {
    const heard: string[] = [];
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => heard.push((data as { kind: string }).kind);
    await setLock(PASSPHRASE, 15, quick(name));
    await changeQuiet(60, name);
    await closeLock(name);
    await openLock(PASSPHRASE, name);
    await removeLock(PASSPHRASE, name);
    await vi.waitFor(() => expect(heard).toEqual(Array.from({ length: 5 }, () => 'lock')));
    channel.close();
  });

  it('refuses what a tab writes that has not heard of it yet, or not of its end', async () => {
    const plain = await openIndexedDb(name);
    await setLock(PASSPHRASE, 15, quick(name));
    await expect(plain.append(reflected(1, 'marked'))).rejects.toMatchObject({
      name: 'ConstraintError',
    });
    await expect(plain.drafts.put(draft('marked'))).rejects.toMatchObject({
      name: 'ConstraintError',
    });
    await expect(plain.all()).rejects.toMatchObject({ name: 'LockError' });
    expect(await lookInside(name)).not.toContain('marked');
    const sealed = await openIndexedDb(name);
    await removeLock(PASSPHRASE, name);
    await expect(sealed.append(reflected(2, 'lost otherwise'))).rejects.toMatchObject({
      name: 'ConstraintError',
    });
    await expect(sealed.all()).rejects.toMatchObject({ name: 'LockError' });
  });

  it('is asked for again after the time of quiet, two minutes away, and when the clock was set back', async () => {
    for (const away of [16 * 60_000, 3 * 60_000, -5 * 60_000]) {
      name = `lock-${crypto.randomUUID()}`;
      await setLock(PASSPHRASE, 15, quick(name));
      localStorage.setItem('noticing:touched', String(Date.now() - away));
      expect((await openIndexedDb(name)).lock?.closed).toBe(true);
      expect(sessionStorage.getItem('noticing:open')).toBeNull();
    }
  });

  it('keeps a row that it cannot open, and the rest can be read', async () => {
    await setLock(PASSPHRASE, 15, quick(name));
    const engine = await openIndexedDb(name);
    await engine.replace(() => Array.from({ length: 600 }, (_, n) => reflected(n, 'words')));
    await engine.append(reflected(700, 'single'));
    const opening = indexedDB.open(name);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const store = opening.result.transaction('chunks', 'readwrite').objectStore('chunks');
    await new Promise((resolve) => {
      const reading = store.get(1);
      reading.onsuccess = () => {
        const box = reading.result as { iv: Uint8Array; data: ArrayBuffer };
        new Uint8Array(box.data)[5]! ^= 1;
        store.put(box, 1).onsuccess = resolve;
      };
    });
    expect(await engine.all()).toHaveLength(101);
    await engine.replace((all) => all.slice(0, 50));
    expect(await engine.all()).toHaveLength(50);
    const left = opening.result.transaction('chunks').objectStore('chunks').getAllKeys();
    await new Promise((resolve) => (left.onsuccess = resolve));
    expect(left.result).toContain(1);
    await expect(removeLock(PASSPHRASE, name)).rejects.toThrow();
    opening.result.close();
  });
});
