import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { cases, sharedCases } from './contract.ts';
import { openIndexedDb } from './indexed-db.ts';
import { openMemory, type Rows } from './memory.ts';
import { refusalOf } from './trouble.ts';

/** Rows as `sessionStorage` keeps them, with room for `room` characters. */
function rowsOf(room = Infinity): Rows {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (n) => [...map.keys()][n] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      const used = [...map].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
      if (used + key.length + value.length > room) {
        throw new DOMException('No more room', 'QuotaExceededError');
      }
      map.set(key, value);
    },
    removeItem: (key) => map.delete(key),
  };
}

describe('the IndexedDB engine', () => {
  for (const [sentence, run] of Object.entries({ ...cases, ...sharedCases })) {
    it(sentence, async () => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      await run((name) => openIndexedDb(name), `test-${crypto.randomUUID()}`);
    });
  }

  it('gives up on a database that never opens', async () => {
    const factory = new IDBFactory();
    const open = (name: string, version: number) =>
      Object.assign(factory.open(name, version), { addEventListener: () => undefined });
    vi.stubGlobal('indexedDB', { open });
    const error = await openIndexedDb('silent', 20).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TimeoutError' });
    expect(refusalOf(error)).toBe('blocked');
  });

  it('says so when the database was made by a newer page', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const newer = indexedDB.open('newer', 99);
    await new Promise((resolve) => (newer.onsuccess = resolve));
    newer.result.close();
    const error = await openIndexedDb('newer').catch((thrown: unknown) => thrown);
    expect(refusalOf(error)).toBe('newer');
  });
});

describe('the memory engine', () => {
  const storages = new Map<string, Rows>();
  for (const [sentence, run] of Object.entries(cases)) {
    it(sentence, async () => {
      await run((name) => {
        const rows = storages.get(name) ?? rowsOf();
        storages.set(name, rows);
        return Promise.resolve(openMemory(rows, 'test:'));
      }, sentence);
    });
  }

  it('keeps the words in mind when its rows have no more room, and says that it is full', async () => {
    const engine = openMemory(rowsOf(10), 'test:');
    const draft = { id: 'd', activity: 'a', fields: { text: 'long words' }, at: '' };
    const error = await engine.drafts.put(draft).catch((thrown: unknown) => thrown);
    expect(refusalOf(error)).toBe('full');
    expect(await engine.drafts.all()).toEqual([draft]);
  });

  it('works without any rows', async () => {
    const engine = openMemory(null, 'test:');
    await engine.drafts.put({ id: 'd', activity: 'a', fields: {}, at: '' });
    expect(await engine.drafts.all()).toHaveLength(1);
  });

  it('leaves rows that are not its own', async () => {
    const rows = rowsOf();
    rows.setItem('somebody else', 'x');
    const engine = openMemory(rows, 'test:');
    await engine.drafts.clear();
    await engine.replace(() => []);
    expect(rows.getItem('somebody else')).toBe('x');
  });
});
