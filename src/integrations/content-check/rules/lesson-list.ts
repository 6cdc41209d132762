import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A module's list and its lesson files say the same: each listed once, none left out, none absent. */
export const lessonList: Rule = function* ({ structured, prose, known }) {
  for (const { kind, id: module, file, fields } of structured) {
    if (kind !== 'module' || fields?.broken) continue;
    const there = known('lesson', module) ?? new Set();
    const listed = new Set<string>();
    for (const { value: lesson, path, line } of fields?.strings('lessons.*') ?? []) {
      if (listed.has(lesson)) yield { code: 'lesson-twice', file, path, line, args: { lesson } };
      else if (!there.has(lesson)) {
        const args = { lesson, near: nearest(lesson, there) };
        yield { code: 'lesson-absent', file, path, line, args };
      }
      listed.add(lesson);
    }
    for (const { kind: what, folder, id, file: missing } of prose) {
      const lesson = id.slice(module.length + 1);
      if (what !== 'lesson' || folder !== module || listed.has(lesson)) continue;
      yield { code: 'lesson-unlisted', file: missing, line: 1, args: { lesson, module } };
    }
  }
};
