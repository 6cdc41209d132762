import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locate } from './locate.mjs';

let around: string;
let folder: string;

beforeAll(() => {
  around = mkdtempSync(join(tmpdir(), 'locate-'));
  folder = join(around, 'dist');
  mkdirSync(join(folder, 'learn', 'two words'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  for (const file of [
    'index.html',
    'learn/index.html',
    'learn/two words/index.html',
    'icon.svg',
    '_headers',
    '.env',
    '../secret.txt',
    '../dist-other.txt',
  ]) {
    writeFileSync(join(folder, file), file);
  }
  symlinkSync(join(around, 'secret.txt'), join(folder, 'link.txt'));
});
afterAll(() => rmSync(around, { recursive: true }));

const at = (pathname: string, base = '/') => locate(folder, base, pathname);

test('a folder is its index, a file is itself', () => {
  expect(at('/')).toEqual({ file: join(folder, 'index.html') });
  expect(at('/learn/')).toEqual({ file: join(folder, 'learn', 'index.html') });
  expect(at('/icon.svg')).toEqual({ file: join(folder, 'icon.svg') });
});

test('a folder without its slash is sent on to the one with it', () => {
  expect(at('/learn')).toEqual({ redirect: '/learn/' });
  expect(at('/learn/two%20words')).toEqual({ redirect: '/learn/two%20words/' });
  expect(at('/noticing/learn', '/noticing/')).toEqual({ redirect: '/noticing/learn/' });
  expect(at('/noticing', '/noticing/')).toEqual({ redirect: '/noticing/' });
});

test('nobody is sent to another site', () => {
  expect(at('//learn')).toEqual({ redirect: '/learn/' });
});

test('nothing is found outside the base, of no file, or of a folder without a page', () => {
  expect(at('/learn/', '/noticing/')).toBeUndefined();
  expect(at('/missing')).toBeUndefined();
  expect(at('/icon.svg/')).toBeUndefined();
  expect(at('/empty/')).toBeUndefined();
});

test('what is hidden, for the host, or outside the folder stays there', () => {
  expect(at('/.env')).toBeUndefined();
  expect(at('/_headers')).toBeUndefined();
  expect(at('/link.txt')).toBeUndefined();
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
  ])
    expect(at(path), path).toBeUndefined();
  expect(at('/%00')).toBeUndefined();
  expect(at('/%E0%A4%A')).toBeUndefined();
});
