import { afterEach, expect, it, vi } from 'vitest';
import type { FromSearch } from './messages.ts';
import { openSearch } from './open-search.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('goes on on the page when the worker dies, with all that it was told', async () => {
  const worker = new EventTarget();
  vi.stubGlobal('Worker', function FakeWorker() {
    return Object.assign(worker, { postMessage: () => undefined, terminate: () => undefined });
  });
  const heard: FromSearch[] = [];
  const say = openSearch((message) => heard.push(message));
  worker.dispatchEvent(new MessageEvent('message', { data: { kind: 'ready' } }));
  const question = { query: 'lid', kind: '', module: '', since: '', count: 5 } as const;
  say({ kind: 'change', add: [], drop: [] });
  say({ kind: 'ask', turn: 1, question });
  say({ kind: 'ask', turn: 2, question });
  worker.dispatchEvent(new Event('error'));
  await vi.waitFor(() => expect(heard).toMatchObject([{ kind: 'answer', turn: 2 }, {}]));
});
