import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  write('src/pages/index.astro', 'Hello');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const changes = (change: () => void): boolean => {
  const before = fingerprint([], folder);
  change();
  return fingerprint([], folder) !== before;
};

test('a word, a new file, a lost file and a renamed file each change it', () => {
  expect(changes(() => write('src/pages/index.astro', 'Hullo'))).toBe(true);
  expect(changes(() => write('public/icon.svg', '<svg/>'))).toBe(true);
  expect(changes(() => rmSync(join(folder, 'public/icon.svg')))).toBe(true);
  write('src/a.css', 'x');
  expect(
    changes(() => {
      rmSync(join(folder, 'src/a.css'));
      write('src/b.css', 'x');
    }),
  ).toBe(true);
});

test('other packages and other settings change it', () => {
  expect(changes(() => write('package-lock.json', '{"a":1}'))).toBe(true);
  expect(fingerprint(['/noticing/'], folder)).not.toBe(fingerprint(['/'], folder));
});

test('a new date on a file, a test and the readme change nothing that is built', () => {
  expect(changes(() => utimesSync(join(folder, 'src/pages/index.astro'), 1, 1))).toBe(false);
  expect(changes(() => write('src/domain/merge.test.ts', 'x'))).toBe(false);
  expect(changes(() => write('src/components/Look.dom.test.tsx', 'x'))).toBe(false);
  expect(changes(() => write('README.md', 'x'))).toBe(false);
});

test('a film counts by size and date, because reading it would take longer than it saves', () => {
  const film = join(folder, 'public/media/film.mp4');
  write('public/media/film.mp4', 'x'.repeat(1024 * 1024 + 1));
  expect(changes(() => utimesSync(film, 1, 1))).toBe(true);
});
