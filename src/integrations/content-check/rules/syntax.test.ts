import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const RECEIVING = 'modules/attunement/receiving.mdx';
const QUIZ = 'modules/attunement/quiz.yaml';
const MODULE = 'modules/attunement/module.yaml';
const SOURCES = 'sources.yaml';

test('YAML that cannot be read is told with its line', () => {
  expect(told({ [MODULE]: ['promise: You', 'promise: You: no'] })).toEqual([
    'modules/attunement/module.yaml:2 This is not YAML: Nested mappings are not allowed in compact mappings. Check the indentation, and put text that holds “: ” or starts with a sign into quotes.',
  ]);
});

test('a source that is there twice is told', () => {
  expect(
    told({
      [SOURCES]: ['nice-2016:', 'kennedy-2017:'],
      [QUIZ]: ['      - nice-2016\n', ''],
      [RECEIVING]: [' nice-2016', ''],
    }),
  ).toEqual(['sources.yaml:9 “kennedy-2017” is there twice. Rename one or take it out.']);
});

test('a broken list of sources is told once, not at every citation', () => {
  expect(told({ [SOURCES]: ['title: What', 'title: Who: What'] })).toEqual([
    'sources.yaml:3 This is not YAML: Nested mappings are not allowed in compact mappings. Check the indentation, and put text that holds “: ” or starts with a sign into quotes.',
  ]);
});

test('a tag that is not closed is told with its line', () => {
  expect(told({ [RECEIVING]: ['</Try>', ''] })).toEqual([
    'modules/attunement/receiving.mdx:22 The text cannot be read from here on: Expected a closing tag for `<Try>` (22:1). Check that every tag is closed, and write < and { as \\< and \\{.',
  ]);
});

test('a prose file without frontmatter is told', () => {
  expect(told({ 'glossary/reception.mdx': 'Reception is an answer.\n' })).toEqual([
    'glossary/reception.mdx:1 The file does not start with frontmatter. Start it with ---, the fields, ---.',
  ]);
});
