import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const GUIDING = 'modules/attunement/guiding.mdx';

test('an image without alternative text is told', () => {
  expect(told({ [GUIDING]: ['He stops.', '![](x.png)'] })).toEqual([
    'modules/attunement/guiding.mdx:20 An image without alternative text. Use <Diagram name="…" alt="…">, and say in alt what it shows.',
  ]);
});

test('an image in the text is told what to become', () => {
  expect(told({ [GUIDING]: ['He stops.', '![A door](x.png)'] })).toEqual([
    'modules/attunement/guiding.mdx:20 An image in the text. Use <Diagram> or <Look>, so that it follows the theme and has its words.',
  ]);
});
