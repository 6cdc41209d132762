import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** The course's list and the module folders say the same: each listed once, none left out, none absent. */
export const moduleList: Rule = function* ({ structured }) {
  const course = structured.find(({ kind }) => kind === 'course');
  if (course?.fields?.broken) return;
  const there = new Map(
    structured.filter(({ kind }) => kind === 'module').map(({ id, file }) => [id, file]),
  );
  const listed = new Set<string>();
  for (const { value: module, path, line } of course?.fields?.strings('modules.*') ?? []) {
    const file = course?.file ?? '';
    if (listed.has(module)) yield { code: 'module-twice', file, path, line, args: { module } };
    else if (!there.has(module)) {
      const args = { module, near: nearest(module, there.keys()) };
      yield { code: 'module-absent', file, path, line, args };
    }
    listed.add(module);
  }
  for (const [module, file] of there) {
    if (!listed.has(module)) yield { code: 'module-unlisted', file, line: 1, args: { module } };
  }
};
