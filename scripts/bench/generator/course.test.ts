import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../../src/integrations/content-check/check.ts';
import { root as projectRoot } from '../../machine/root.mjs';
import { copyContent, putCourse, realIds, realLessons } from '../project.mjs';
import { course } from './course.mjs';
import { withoutTags } from './lesson.mjs';
import { proseOf, wordsOf } from './words.mjs';

const files = (lessons: number) => [
  ...course(lessons, wordsOf(realLessons(projectRoot)), realIds(projectRoot)),
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'noticing-course-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what is generated passes the content check beside the real content', () => {
  copyContent(folder);
  putCourse(folder, files(25));
  expect(check(folder)).toEqual([]);
});

test('a course is the same every time, and a larger one begins with the smaller', () => {
  const small = files(20);
  expect(files(20)).toEqual(small);
  expect(files(40).slice(0, small.length)).toEqual(small);
});

test('no two lessons share a title or a text', () => {
  const lessons = files(300).filter(({ path }) => path.endsWith('.mdx'));
  expect(lessons).toHaveLength(300);
  expect(new Set(lessons.map(({ text }) => /^title: (.*)$/m.exec(text)?.[1])).size).toBe(300);
  expect(new Set(lessons.map(({ text }) => proseOf(text))).size).toBe(300);
});

test('a lesson has as many words as a real one, and words of a real one', () => {
  const real = new Set(realLessons(projectRoot).flatMap((mdx) => proseOf(mdx).split(' ')));
  for (const { text } of files(10).filter(({ path }) => path.endsWith('.mdx'))) {
    const words = proseOf(text).split(' ');
    expect(words.length).toBeGreaterThan(400);
    expect(words.length).toBeLessThan(750);
    const strange = words.filter((word) => !real.has(word));
    // Those at the start and end of a sentence have another letter or stop.
    expect(strange.length).toBeLessThan(words.length / 4);
  }
});

test('without our tags the same prose is left', () => {
  const [lesson] = files(10).filter(({ path }) => path.endsWith('.mdx'));
  const plain = withoutTags(lesson!.text);
  expect(plain).not.toContain('<');
  expect(proseOf(plain)).toBe(proseOf(lesson!.text));
});
