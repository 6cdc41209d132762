import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const RECEIVING = 'modules/attunement/receiving.mdx';
const QUIZ = 'modules/attunement/quiz.yaml';

test('a tag in small letters is HTML, and the message suggests ours', () => {
  expect(
    told({
      [RECEIVING]: [
        '<Term id="initiative">initiative</Term>',
        '<term id="initiative">initiative</term>',
      ],
    }),
  ).toEqual([
    'modules/attunement/receiving.mdx:18 HTML, <term>. Did you mean “Term”? Use Markdown and our tags; in YAML, plain words.',
  ]);
});

test('HTML in prose is told', () => {
  expect(
    told({ [RECEIVING]: ['### Closer', '<div class="x">\n\nHello\n\n</div>\n\n### Closer'] }),
  ).toEqual([
    'modules/attunement/receiving.mdx:30 HTML, <div>. Use Markdown and our tags; in YAML, plain words.',
  ]);
});

test('a script, a style element, a style attribute and a handler in prose are told', () => {
  expect(
    told({
      [RECEIVING]: [
        '### Closer',
        '<script src="x.js"></script>\n\n<style></style>\n\n<Care style="color:red"\n  onClick="x()">\n\nGently.\n\n</Care>\n\n### Closer',
      ],
    }),
  ).toEqual([
    'modules/attunement/receiving.mdx:30 A script. Take it out: content runs no scripts.',
    'modules/attunement/receiving.mdx:32 A <style>. Take it out: the page’s policy refuses it. In a drawing, use the classes of drawing.css.',
    'modules/attunement/receiving.mdx:34 <Care> has a “style”. Take it out: the page’s policy refuses it. In a drawing, use the classes of drawing.css.',
    'modules/attunement/receiving.mdx:35 <Care> has a script in “onClick”. Take it out: content runs no scripts.',
  ]);
});

test('imports and code in braces are told', () => {
  expect(
    told({ [RECEIVING]: ['## What', 'import x from "./x.ts";\n\nIt is {1 + 1}.\n\n## What'] }),
  ).toEqual([
    'modules/attunement/receiving.mdx:16 An import or export. Take it out: our tags need none.',
    'modules/attunement/receiving.mdx:18 Code in braces. Take it out; write a brace as \\{.',
  ]);
});

test('a note between authors in braces is left alone', () => {
  expect(told({ [RECEIVING]: ['## What', '{/* Ask Tess. */}\n\n## What'] })).toEqual([]);
});

test('HTML and tags in YAML are told, which shows them as they stand', () => {
  expect(
    told({
      [QUIZ]: ['prompt: What is the answer here?', 'prompt: What is the <b>answer</b> here?'],
      [RECEIVING]: [
        'answer: Anything that one person starts.',
        'answer: Any <Term id="initiative">start</Term>.',
      ],
    }),
  ).toEqual([
    'modules/attunement/quiz.yaml:6 HTML, <b>. Use Markdown and our tags; in YAML, plain words.',
    'modules/attunement/receiving.mdx:8 HTML, <Term>. Use Markdown and our tags; in YAML, plain words.',
  ]);
});
