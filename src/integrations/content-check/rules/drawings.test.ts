import { expect, test } from 'vitest';
import { SOUND, told } from '../fixture.ts';

const RECEIVING = 'modules/attunement/receiving.mdx';
const MOMENT = 'moments/spinning-lid/moment.yaml';
const DIAGRAM = 'modules/attunement/diagrams/yes-cycle.svg';

test('a diagram that is not there suggests the nearest', () => {
  expect(
    told({
      [RECEIVING]: ['name="yes-cycle"', 'name="yes-cicle"'],
      'modules/attunement/diagrams/levels.svg': SOUND[DIAGRAM] ?? '',
    }),
  ).toEqual([
    'modules/attunement/diagrams/levels.svg:1 No lesson of the module shows the drawing “levels”. Show it or delete the file.',
    'modules/attunement/diagrams/yes-cycle.svg:1 No lesson of the module shows the drawing “yes-cycle”. Show it or delete the file.',
    'modules/attunement/receiving.mdx:32 There is no drawing “yes-cicle” here. Did you mean “yes-cycle”? Draw it or correct the name.',
  ]);
});

test('a frame that is not there is told, and the one that is left over', () => {
  expect(told({ [MOMENT]: ['frames/3.svg', 'frames/4.svg'] })).toEqual([
    'moments/spinning-lid/frames/3.svg:1 No frame of the moment shows the drawing “frames/3.svg”. Show it or delete the file.',
    'moments/spinning-lid/moment.yaml:11 There is no drawing “frames/4.svg” here. Did you mean “frames/1.svg”? Draw it or correct the name.',
  ]);
});

test('a diagram that no lesson shows is told', () => {
  expect(told({ 'modules/attunement/diagrams/levels.svg': SOUND[DIAGRAM] ?? '' })).toEqual([
    'modules/attunement/diagrams/levels.svg:1 No lesson of the module shows the drawing “levels”. Show it or delete the file.',
  ]);
});
