import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { formatted } from './citations.ts';
import { formatSources } from './citations/format.ts';

// The first run loads the APA style, which takes seconds on a busy machine.
beforeAll(() => {
  formatSources({ it: { type: 'book', title: 'A book', read: 'whole' } });
}, 60_000);

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'citations-'));
  file = join(folder, 'sources.yaml');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (title: string) =>
  writeFileSync(
    file,
    `kennedy-2017:\n  type: book\n  title: ${title}\n  author: [{ family: Kennedy }]\n  issued: "2017"\n  read: part\n`,
  );

test('sources are formatted again when they change, and not when they do not', async () => {
  write('Noticing');
  const first = await formatted(file, folder);
  expect(first['kennedy-2017']?.entry).toContain('<i>Noticing</i>');
  // Words that only the kept outcome could bring.
  const kept = join(folder, 'citations.json');
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('Noticing', 'Kept'));
  expect((await formatted(file, folder))['kennedy-2017']?.entry).toContain('<i>Kept</i>');
  write('Waiting');
  expect((await formatted(file, folder))['kennedy-2017']?.entry).toContain('<i>Waiting</i>');
});

test('a source that its schema refuses is left for the content check to tell of', async () => {
  writeFileSync(file, 'broken:\n  title: No type\n');
  expect(await formatted(file, folder)).toEqual({});
});

test('without a list there are no citations', async () => {
  expect(await formatted(join(folder, 'none.yaml'), folder)).toEqual({});
});
