import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

test('a module that is listed but absent is told where it is listed', () => {
  expect(told({ 'course.yaml': ['- attunement', '- attunement\n  - atunement'] })).toEqual([
    'course.yaml:3 The list names the module “atunement”, but there is no modules/atunement/module.yaml. Did you mean “attunement”? Write the file or take the line out.',
  ]);
});

test('a module that nobody lists is told, with the line to add', () => {
  expect(told({ 'course.yaml': ['modules:\n  - attunement', 'modules: []'] })).toEqual([
    'course.yaml:1 modules must have at least 1 item.',
    'modules/attunement/module.yaml:1 The module is not in the list of the course, so nobody can reach it. Add “- attunement” to modules in course.yaml.',
  ]);
});

test('a module that is listed twice is told', () => {
  expect(told({ 'course.yaml': ['- attunement', '- attunement\n  - attunement'] })).toEqual([
    'course.yaml:3 The module “attunement” is listed twice. Take one line out.',
  ]);
});

test('a course without its list is told', () => {
  expect(told({ 'course.yaml': null })).toEqual([
    'modules/attunement/module.yaml:1 The module is not in the list of the course, so nobody can reach it. Add “- attunement” to modules in course.yaml.',
  ]);
});
