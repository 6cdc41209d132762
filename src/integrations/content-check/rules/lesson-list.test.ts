import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const MODULE = 'modules/attunement/module.yaml';

test('a lesson that is listed but absent is told where it is listed', () => {
  expect(told({ [MODULE]: ['  - guiding', '  - guidance'] })).toEqual([
    'modules/attunement/guiding.mdx:1 The lesson is not in the list of its module, so nobody can reach it. Add “- guiding” to lessons in modules/attunement/module.yaml.',
    'modules/attunement/module.yaml:8 The list names the lesson “guidance”, but there is no guidance.mdx beside it. Did you mean “guiding”? Write the file or take the line out.',
  ]);
});

test('a lesson that nobody lists is told, with the line to add', () => {
  expect(told({ [MODULE]: ['  - guiding\n', ''] })).toEqual([
    'modules/attunement/guiding.mdx:1 The lesson is not in the list of its module, so nobody can reach it. Add “- guiding” to lessons in modules/attunement/module.yaml.',
  ]);
});

test('a lesson that is listed twice is told', () => {
  expect(told({ [MODULE]: ['  - guiding\n', '  - guiding\n  - receiving\n'] })).toEqual([
    'modules/attunement/module.yaml:9 The lesson “receiving” is listed twice. Take one line out.',
  ]);
});
