import { expect, test } from 'vitest';
import { told } from './fixture.ts';

test('sound content has no problems', () => {
  expect(told({})).toEqual([]);
});

test('all problems are told at once, by file and line', () => {
  expect(
    told({
      'modules/attunement/quiz.yaml': ['        right: true\n', ''],
      'modules/attunement/receiving.mdx': ['id="initiative"', 'id="initative"'],
      'glossary/reception.mdx': ['definition', 'defnition'],
      'moments/spinning-lid/frames/2.svg': [
        'class="f-skin-2"',
        'class="f-skin-9" style="fill:red"',
      ],
      'sources.yaml': ['issued: "2017"', 'issued: 2017'],
    }),
  ).toEqual([
    'glossary/reception.mdx:4 “defnition” is not a field here. Did you mean “definition”?',
    'modules/attunement/quiz.yaml:2 The question “hand-stills” has no right option. Put “right: true” under the one that is.',
    'modules/attunement/receiving.mdx:18 There is no term “initative”. Did you mean “initiative”?',
    'moments/spinning-lid/frames/2.svg:3 drawing.css has no class “f-skin-9”, so it does nothing. Did you mean “f-skin-1”?',
    'moments/spinning-lid/frames/2.svg:3 <path> has a “style”. Take it out: the page’s policy refuses it. In a drawing, use the classes of drawing.css.',
    'sources.yaml:6 kennedy-2017 › issued must be words; put a number or a date in quotes.',
  ]);
});
