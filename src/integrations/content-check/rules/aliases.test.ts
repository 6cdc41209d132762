import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const TERM = 'glossary/initiative.mdx';

test('an alias that is another entry’s alias is told, with whose', () => {
  expect(told({ 'glossary/reception.mdx': ['[answer]', '[answer, Opening]'] })).toEqual([
    'glossary/reception.mdx:3 “Opening” leads to the entry “initiative” already. Take it out here, or out there: a word leads to one entry.',
  ]);
});

test('an alias that is another entry’s name is told', () => {
  expect(told({ [TERM]: ['opening', 'reception'] })).toEqual([
    'glossary/initiative.mdx:3 “reception” leads to the entry “reception” already. Take it out here, or out there: a word leads to one entry.',
  ]);
});
