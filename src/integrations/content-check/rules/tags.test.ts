import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const RECEIVING = 'modules/attunement/receiving.mdx';
const GUIDING = 'modules/attunement/guiding.mdx';
const TERM = 'glossary/initiative.mdx';

test('a misspelt tag suggests the nearest', () => {
  expect(
    told({
      [RECEIVING]: [
        '<Look moment="spinning-lid" />',
        '<Look moment="spinning-lid" />\n\n<Keyidea>\n\nWait.\n\n</Keyidea>',
      ],
    }),
  ).toEqual([
    'modules/attunement/receiving.mdx:22 There is no tag <Keyidea> here. Did you mean “KeyIdea”?',
  ]);
});

test('a tag of lessons is unknown in the glossary, which says what it has', () => {
  expect(told({ [TERM]: ['It can be', '<Pause id="x">Think.</Pause>\n\nIt can be'] })).toEqual([
    'glossary/initiative.mdx:9 There is no tag <Pause> here. There is: Term, Cite, Say, Care.',
  ]);
});

test('a misspelt attribute suggests the nearest, and is not also told as missing', () => {
  expect(told({ [RECEIVING]: ['alt="Two', 'art="Two'] })).toEqual([
    'modules/attunement/receiving.mdx:32 <Diagram> knows no “art”. Did you mean “alt”?',
  ]);
});

test('an attribute on a tag that takes none is told', () => {
  expect(
    told({ [RECEIVING]: ['### Closer', '<Care kind="mild">\n\nGently.\n\n</Care>\n\n### Closer'] }),
  ).toEqual(['modules/attunement/receiving.mdx:30 <Care> takes no attributes. Take “kind” out.']);
});

test('an empty attribute says what belongs in it', () => {
  expect(told({ [RECEIVING]: ['alt="Two circles with arcs between them."', 'alt=""'] })).toEqual([
    'modules/attunement/receiving.mdx:32 “alt” of <Diagram> is empty. Fill it in: everything that the drawing shows, for a reader who cannot see it.',
  ]);
});

test('an attribute written as code is told', () => {
  expect(told({ [RECEIVING]: ['question="hand-stills"', 'question={"hand-stills"}'] })).toEqual([
    'modules/attunement/receiving.mdx:28 “question” of <Check> is written as code. Write it in quotes: question="…".',
  ]);
});

test('attributes that are spread are told', () => {
  expect(told({ [RECEIVING]: ['<Check question', '<Check {...all} question'] })).toEqual([
    'modules/attunement/receiving.mdx:28 “{...all}” of <Check> is written as code. Write it in quotes: name="…".',
  ]);
});

test('a block tag within a sentence is told', () => {
  expect(
    told({
      [RECEIVING]: ['<Look moment="spinning-lid" />', 'See <Look moment="spinning-lid" /> now.'],
    }),
  ).toEqual([
    'modules/attunement/receiving.mdx:20 <Look> stands within a sentence. Put it on a line of its own, with a blank line before and after.',
  ]);
});

test('an inline tag on a line of its own is told', () => {
  expect(told({ [RECEIVING]: ['### Closer', '<Cite id="nice-2016" />\n\n### Closer'] })).toEqual([
    'modules/attunement/receiving.mdx:30 <Cite> stands on a line of its own. Put it into its sentence.',
  ]);
});

test('a tag without its words is told', () => {
  expect(told({ [RECEIVING]: ['initiative</Term>', '</Term>'] })).toEqual([
    'modules/attunement/receiving.mdx:18 <Term> is empty. Put its words between <Term> and </Term>.',
  ]);
});

test('a tag that takes no words is told with how to write it', () => {
  expect(
    told({
      [RECEIVING]: [
        '<Check question="hand-stills" />',
        '<Check question="hand-stills">Go on</Check>',
      ],
    }),
  ).toEqual([
    'modules/attunement/receiving.mdx:28 <Check> takes no words inside. Write it like this: <Check question="hand-stills" />',
  ]);
});

test('a lesson has exactly one Check', () => {
  expect(
    told({
      [RECEIVING]: ['<Check question="hand-stills" />', ''],
      [GUIDING]: [
        '<Check question="who-starts" />',
        '<Check question="who-starts" />\n\n<Check question="hand-stills" />',
      ],
    }),
  ).toEqual([
    'modules/attunement/guiding.mdx:28 <Check> is there 2 times. A lesson has it exactly once.',
    'modules/attunement/receiving.mdx:1 <Check> is not there. A lesson has it exactly once.',
  ]);
});

test('a lesson has at most one Pause', () => {
  expect(told({ [GUIDING]: ['<Pause', '<Pause id="first">Think.</Pause>\n\n<Pause'] })).toEqual([
    'modules/attunement/guiding.mdx:30 <Pause> is there 2 times. A lesson has it at most once.',
  ]);
});

test('a lesson has a Try or an Example', () => {
  expect(
    told({
      [RECEIVING]: [
        ['<Try id="what-next" question="What might she do next?">\n\nShe waits.\n\n</Try>', ''],
      ],
    }),
  ).toEqual([
    'modules/attunement/receiving.mdx:1 <Try> or <Example> is not there. A lesson has it at least once.',
  ]);
});
