import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('a slip of the pen finds what was meant, whatever the case', () => {
  expect(nearest('keyidea', ['KeyIdea', 'Care'])).toBe('KeyIdea');
  expect(nearest('initative', ['initiative', 'reception'])).toBe('initiative');
});

test('the start of a longer id finds it', () => {
  expect(nearest('kennedy', ['landor-2016', 'kennedy-2017'])).toBe('kennedy-2017');
});

test('nothing is suggested where nothing is near, or nothing is there', () => {
  expect(nearest('zone-of-proximal-development', ['vig', 'clip'])).toBeNull();
  expect(nearest('vig', [])).toBeNull();
});

test('how many letters may be wrong can be told', () => {
  expect(nearest('code', ['Care'])).toBe('Care');
  expect(nearest('code', ['Care'], 1)).toBeNull();
});
