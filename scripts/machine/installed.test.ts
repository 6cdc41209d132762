import { expect, test } from 'vitest';
import { missing } from './installed.mjs';

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const packages = (all: Record<string, object>) => ({ packages: all });

test('nothing is missing when every package is there in its version', () => {
  const lock = packages({ '': {}, 'node_modules/astro': { version: '7.3.4' } });
  expect(missing(lock, packages({ 'node_modules/astro': { version: '7.3.4' } }), linux)).toEqual(
    [],
  );
});

test('a package that is not there, in another version or of other content is missing', () => {
  const lock = packages({
    'node_modules/gone': { version: '1.0.0' },
    'node_modules/old': { version: '2.0.0' },
    'node_modules/other': { version: '3.0.0', integrity: 'sha512-a' },
  });
  const installed = packages({
    'node_modules/old': { version: '1.9.0' },
    'node_modules/other': { version: '3.0.0', integrity: 'sha512-b' },
  });
  expect(missing(lock, installed, linux)).toEqual([
    'node_modules/gone',
    'node_modules/old',
    'node_modules/other',
  ]);
});

test("another machine's compiled parts are not missed, this machine's are", () => {
  const part = { version: '1.0.0', optional: true };
  const lock = packages({
    'node_modules/part-mac': { ...part, os: ['darwin'], cpu: ['arm64'] },
    'node_modules/part-musl': { ...part, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    'node_modules/part-glibc': { ...part, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  });
  expect(missing(lock, packages({}), linux)).toEqual(['node_modules/part-glibc']);
});

test('an optional package for any machine, and a link, may be left out', () => {
  const lock = packages({
    'node_modules/nice-to-have': { version: '1.0.0', optional: true },
    'node_modules/linked': { link: true },
  });
  expect(missing(lock, packages({}), linux)).toEqual([]);
});

test('nothing is known of an install that was broken off before npm wrote its list', () => {
  const lock = packages({ 'node_modules/astro': { version: '7.3.4' } });
  expect(missing(lock, {}, linux)).toEqual(['node_modules/astro']);
});
