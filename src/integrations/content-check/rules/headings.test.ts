import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const RECEIVING = 'modules/attunement/receiving.mdx';

test('a heading with one # is told', () => {
  expect(told({ [RECEIVING]: ['## What', '# What'] })).toEqual([
    'modules/attunement/receiving.mdx:16 A heading with one #. The title is the page’s first heading: start with ##.',
  ]);
});

test('a level that is skipped is told with the right one', () => {
  expect(told({ [RECEIVING]: ['### Closer', '#### Closer'] })).toEqual([
    'modules/attunement/receiving.mdx:30 A heading of level 4 after one of level 2. Use ###: no level is skipped.',
  ]);
});

test('a first heading deeper than ## is told', () => {
  expect(told({ [RECEIVING]: ['## What', '### What'] })).toEqual([
    'modules/attunement/receiving.mdx:16 A heading of level 3 after one of level 1. Use ##: no level is skipped.',
  ]);
});

test('going back up by several levels is fine', () => {
  expect(told({ [RECEIVING]: ['### Closer', '### Closer\n\n#### Nearer\n\n## Away'] })).toEqual([]);
});
