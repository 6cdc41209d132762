import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { withCourse, type Change } from './fixture.ts';
import { contentCheck } from './index.ts';

function build(changes: Record<string, Change>): void {
  withCourse(changes, (root) => {
    const setup = contentCheck().hooks['astro:config:setup'] as (options: object) => void;
    setup({ command: 'build', config: { root: pathToFileURL(`${root}/`) } });
  });
}

test('a build of sound content goes on', () => {
  expect(() => build({})).not.toThrow();
});

test('a build of unsound content stops with every problem, its file, its line and the count', () => {
  expect(() =>
    build({
      'modules/attunement/quiz.yaml': ['why: She', 'whi: She'],
      'modules/attunement/receiving.mdx': ['id="initiative"', 'id="initative"'],
    }),
  ).toThrow(
    `The content has problems; nothing was built.

src/content/modules/attunement/quiz.yaml:12
  “whi” is not a field of questions “hand-stills” › options “still”. Did you mean “why”?

src/content/modules/attunement/receiving.mdx:18
  There is no term “initative”. Did you mean “initiative”?

2 problems in 2 files.`,
  );
});
