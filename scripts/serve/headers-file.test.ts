import { expect, test } from 'vitest';
import { readHeaders } from './headers-file.mjs';

const rules = readHeaders(`# what a meta cannot carry
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/assets/*
  Cache-Control: public, max-age=31536000, immutable
/learn/:module/
  X-Module: yes
`);
const names = (path: string) =>
  rules
    .filter(({ test: matches }) => matches.test(path))
    .flatMap(({ set }) => set.map(([name]) => name));

test('a star is any path, a named part is one folder', () => {
  expect(names('/')).toEqual(['X-Content-Type-Options', 'Cache-Control']);
  expect(names('/learn/attunement/')).toContain('X-Module');
  expect(names('/learn/attunement/receiving/')).not.toContain('X-Module');
});

test('a later rule comes later, so that its header takes the place of the earlier', () => {
  expect(names('/assets/a.js')).toEqual([
    'X-Content-Type-Options',
    'Cache-Control',
    'Cache-Control',
  ]);
});

test('a header keeps what stands after its first colon', () => {
  const [rule] = readHeaders('/*\n  Link: <https://a.example/>; rel=x');
  expect(rule?.set).toEqual([['Link', '<https://a.example/>; rel=x']]);
});

test('a dot in a path is a dot', () => {
  const [rule] = readHeaders('/icon.svg\n  A: b');
  expect(rule?.test.test('/iconxsvg')).toBe(false);
});
