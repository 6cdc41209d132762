import { expect, test } from 'vitest';
import { choose } from './parts.mjs';

const names = (...asked: string[]) => choose(asked).chosen.map(({ name }) => name);

test('all parts run in this order, cheapest first', () => {
  expect(names()).toEqual([
    'format',
    'lint',
    'types',
    'content',
    'words',
    'unit',
    'build',
    'site',
    'a11y',
    'e2e',
  ]);
});

test('parts by name run in their own order, and bring the build they test', () => {
  expect(names('unit', 'format')).toEqual(['format', 'unit']);
  expect(names('e2e')).toEqual(['build', 'e2e']);
});

test('a part that does not exist is named', () => {
  expect(choose(['e2', 'unit']).unknown).toEqual(['e2']);
});
