import { expect, it } from 'vitest';
import { faultIn, quietWords } from './words.ts';

it('a passphrase of seven characters is too short, of eight is not', () => {
  expect(faultIn('seven77', 'seven77')).toHaveProperty('first');
  expect(faultIn('eight888', 'eight888')).toBeNull();
});

it('a passphrase typed differently the second time is not taken', () => {
  expect(faultIn('four plain words', 'four plain word')).toHaveProperty('second');
});

it('a time of quiet reads as what follows “ask me again”', () => {
  expect([5, 0].map((minutes) => quietWords(minutes as 5 | 0))).toEqual([
    'after 5 minutes without a touch',
    'when I close the tab, or leave the site for two minutes',
  ]);
});
