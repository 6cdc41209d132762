import { describe, expect, it } from 'vitest';
import { exampleId, reflected } from '../../domain/record/examples.ts';
import type { Draft, Statement } from '../../domain/record/statement.ts';
import { openDevice, type Report } from './device.ts';
import type { Change, Engine } from './engine.ts';
import { openMemory, type Rows } from './memory.ts';

const full = () => new DOMException('No more room', 'QuotaExceededError');
const dropped = () => new DOMException('Connection lost', 'InvalidStateError');

/** An engine that can be told to fail from now on, and to tell of a change. */
function fakeEngine() {
  const inner = openMemory(null, '');
  let error: (() => Error) | null = null;
  let tell: (change: Change) => void = () => undefined;
  const unless = <Result>(work: () => Promise<Result>): Promise<Result> =>
    error ? Promise.reject(error()) : work();
  const engine: Engine = {
    ...inner,
    all: () => unless(() => inner.all()),
    append: (statement) => unless(() => inner.append(statement)),
    replace: (change) => unless(() => inner.replace(change)),
    onChange: (listen) => {
      tell = listen;
      return () => undefined;
    },
    drafts: { ...inner.drafts, put: (draft) => unless(() => inner.drafts.put(draft)) },
  };
  return {
    engine,
    inner,
    fail: (with_: (() => Error) | null) => (error = with_),
    tell: (change: Change) => {
      tell(change);
    },
  };
}

function fakeRows(): Rows {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (n) => [...map.keys()][n] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => map.set(key, value),
    removeItem: (key) => map.delete(key),
  };
}

async function openWith(open: () => Promise<Engine>, rows = fakeRows()) {
  const reports: Report[] = [];
  const engine = await openDevice((now) => reports.push(now), rows, open);
  return { engine, reports, rows };
}

const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id).sort();
const draft: Draft = { id: 'd', activity: 'a', fields: { text: 'Half a' }, at: '2026-01-05' };
const never = () => Promise.reject(new Error('refused'));

describe('a device that refuses storage', () => {
  it('is reported as blocked, and the words are kept in the tab', async () => {
    const { engine, reports, rows } = await openWith(never);
    expect(reports).toEqual([{ onDevice: false, refusal: 'blocked', lock: 'none' }]);
    await engine.append(reflected(1, 'kept'));
    await engine.drafts.put(draft);
    const { engine: nextPage } = await openWith(never, rows);
    expect(ids(await nextPage.all())).toEqual([exampleId(1)]);
    expect(await nextPage.drafts.all()).toEqual([draft]);
  });

  it('gets what the tab kept as soon as a later page can open it', async () => {
    const { engine, rows } = await openWith(never);
    await engine.append(reflected(1, 'kept'));
    await engine.drafts.put(draft);
    const fake = fakeEngine();
    const { engine: nextPage } = await openWith(() => Promise.resolve(fake.engine), rows);
    expect(ids(await fake.inner.all())).toEqual([exampleId(1)]);
    expect(await fake.inner.drafts.all()).toEqual([draft]);
    expect(await nextPage.all()).toHaveLength(1);
    expect(rows.length).toBe(0);
  });

  it('can still be erased from', async () => {
    const { engine } = await openWith(never);
    await engine.append(reflected(1, 'kept'));
    await engine.replace(() => []);
    expect(await engine.all()).toEqual([]);
  });
});

describe('a device that is full', () => {
  it('is reported, loses nothing, and gets what is missing when there is room again', async () => {
    const fake = fakeEngine();
    const { engine, reports } = await openWith(() => Promise.resolve(fake.engine));
    fake.fail(full);
    await engine.append(reflected(1, 'did not fit'));
    await engine.drafts.put(draft);
    expect(reports.at(-1)).toEqual({ onDevice: true, refusal: 'full', lock: 'none' });
    fake.fail(null);
    expect(ids(await engine.all())).toEqual([exampleId(1)]);
    await engine.append(reflected(2, 'fits'));
    expect(ids(await fake.inner.all())).toEqual([1, 2].map(exampleId));
    expect(await fake.inner.drafts.all()).toEqual([draft]);
    expect(reports.at(-1)).toEqual({ onDevice: true, refusal: null, lock: 'none' });
  });

  it('refuses to erase rather than to erase half', async () => {
    const fake = fakeEngine();
    const { engine } = await openWith(() => Promise.resolve(fake.engine));
    await engine.append(reflected(1, 'still here'));
    fake.fail(full);
    await expect(engine.replace(() => [])).rejects.toThrow('No more room');
    fake.fail(null);
    expect(await engine.all()).toHaveLength(1);
  });
});

describe('a connection that the browser dropped', () => {
  it('is opened again without a word', async () => {
    const first = fakeEngine();
    const second = fakeEngine();
    const engines = [first.engine, second.engine];
    const { engine, reports } = await openWith(() => Promise.resolve(engines.shift()!));
    first.fail(dropped);
    await engine.append(reflected(1, 'kept'));
    expect(ids(await second.inner.all())).toEqual([exampleId(1)]);
    expect(reports.filter(({ refusal }) => refusal !== null)).toEqual([]);
  });

  it('is told of once it works again, since nobody else says that what it held may be gone', async () => {
    const first = fakeEngine();
    const second = fakeEngine();
    const engines = [first.engine, second.engine];
    const { engine } = await openWith(() => Promise.resolve(engines.shift()!));
    const heard: { change: Change; kept: readonly Statement[] }[] = [];
    engine.onChange((change) => {
      void second.inner.all().then((kept) => heard.push({ change, kept }));
    });
    first.fail(dropped);
    await engine.append(reflected(1, 'kept'));
    await expect
      .poll(() => heard)
      .toEqual([{ change: { kind: 'gone' }, kept: [reflected(1, 'kept')] }]);
  });
});

describe('a record that was emptied in another tab', () => {
  it('is not filled again from the lifeboat', async () => {
    const fake = fakeEngine();
    const { engine } = await openWith(() => Promise.resolve(fake.engine));
    fake.fail(full);
    await engine.append(reflected(1, 'erased over there'));
    fake.fail(null);
    const heard = new Promise((resolve) => engine.onChange(resolve));
    fake.tell({ kind: 'emptied' });
    await heard;
    expect(await engine.all()).toEqual([]);
  });
});
