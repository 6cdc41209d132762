import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { fullText } from './full-text.ts';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

it('writes the core of Pagefind and an index, and none of its interfaces', async () => {
  folder = await mkdtemp(join(tmpdir(), 'full-text-'));
  const words = fullText();
  words.add(
    'learn/receiving/index.html',
    '<html><body><main data-pagefind-body><h1>Receiving</h1><svg><text>drawn</text></svg><p>She waits.</p></main></body></html>',
  );
  const { pages, state } = await words.write(folder);
  expect(pages).toBe(1);
  expect(state).toContain('"page_count":1');
  const names = await readdir(join(folder, 'pagefind'));
  expect(names.map((name) => name.replace(/_[\da-f]+/, ''))).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.en-gb.pf_meta',
    'pagefind.js',
    'wasm.en-gb.pagefind',
  ]);
});
