import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

test('a stop that is not placed in the text is told where it is written', () => {
  expect(told({ 'cases/anya/before.mdx': ['<Stop id="what-first" />\n', ''] })).toEqual([
    'cases/anya/before.mdx:5 The stop “what-first” is nowhere in the text. Put <Stop id="what-first" /> where the telling stops.',
  ]);
});

test('a placed stop that nobody wrote is told, with the nearest', () => {
  expect(
    told({ 'cases/anya/before.mdx': ['<Stop id="what-first" />', '<Stop id="what-frist" />'] }),
  ).toEqual([
    'cases/anya/before.mdx:5 The stop “what-first” is nowhere in the text. Put <Stop id="what-first" /> where the telling stops.',
    'cases/anya/before.mdx:12 There is no stop “what-frist”. Did you mean “what-first”?',
  ]);
});

test('a stage without what happened then is told', () => {
  expect(told({ 'cases/anya/before.mdx': ['<Then>\n\nShe rang back.\n\n</Then>\n', ''] })).toEqual([
    'cases/anya/before.mdx:1 <Then> is not there. A stage has it exactly once.',
  ]);
});
