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
    'cases/anya/case.yaml:1 The case is not in the list of the course, so nobody can reach it. Add “- anya” to cases in course.yaml.',
    'modules/attunement/module.yaml:1 The module is not in the list of the course, so nobody can reach it. Add “- attunement” to modules in course.yaml.',
    'templates/noticed.yaml:1 The template is not in the list of the course, so nobody can reach it. Add “- noticed” to templates in course.yaml.',
    'walkthroughs/first-visit/index.mdx:1 The walk is not in the list of the course, so nobody can reach it. Add “- first-visit” to walkthroughs in course.yaml.',
  ]);
});

test('a case or a stage that nobody lists is told, with the line to add', () => {
  expect(told({ 'course.yaml': ['cases:\n  - anya', 'cases: []'] })).toEqual([
    'cases/anya/case.yaml:1 The case is not in the list of the course, so nobody can reach it. Add “- anya” to cases in course.yaml.',
  ]);
  expect(told({ 'cases/anya/case.yaml': ['  - after\n', ''] })).toEqual([
    'cases/anya/after.mdx:1 The stage is not in the list of its case, so nobody can reach it. Add “- after” to stages in cases/anya/case.yaml.',
    'cases/anya/case.yaml:6 stages must have at least 2 items.',
  ]);
});

test('a law topic that nobody lists is told', () => {
  expect(told({ 'law/law.yaml': null })).toEqual([
    'law/order.mdx:1 The topic is not in the list of the law pages, so nobody can reach it. Add “- order” to topics in law/law.yaml.',
  ]);
});
