import { expect, test } from 'vitest';
import { familyReading } from './family-page.ts';

const page = (main: string, attributes = '') =>
  `<html><body><header><p>Notwithstanding considerable administrative responsibilities.</p></header><main${attributes}>${main}</main></body></html>`;
const faults = (main: string, words = {}) => familyReading(page(main), words).faults;

test('plain words pass, and only those of the main part are read', () => {
  expect(faults('<h1>Do I have to?</h1><p>You can say no. You can ask why.</p>')).toEqual([]);
});

test('a hard page is named with its grade', () => {
  expect(
    faults('<p>Organisational accountability necessitates multidisciplinary collaboration.</p>')[0],
  ).toMatch(/^Grade \d+\.\d is above 5\.$/);
});

test('its own name is not counted', () => {
  expect(
    faults('<p>This is Video Interaction Guidance. It is a way to help.</p>', {
      interaction: 'talk',
    }),
  ).toEqual([]);
});

test('a sentence that is too long is shown, and ends where its block ends', () => {
  const words = 'we sat on the mat and the cat sat on us and so on'.split(' ');
  expect(faults(`<ul><li>${words.join(' ')}</li><li>${words.join(' ')}</li></ul>`)).toEqual([
    expect.stringMatching(/^14\.0 words to a sentence/),
  ]);
  expect(faults(`<p>${words.join(' ')} and ${words.join(' ')}.</p>`).at(-1)).toMatch(
    /^29 words in one sentence, at most 16: “we sat/,
  );
});

test('a hard word is named with a plainer one, wherever it stands', () => {
  expect(faults('<details><summary>Your consent</summary></details>', { consent: 'yes' })).toEqual([
    '“consent”: say “yes”.',
  ]);
});

test('a hard word may stand where it is explained', () => {
  const term = '<dl><dt><dfn>Consent</dfn></dt><dd>Saying yes.</dd></dl>';
  expect(faults(term, { consent: 'yes' })).toEqual([]);
});

test('a page may say why it is hard', () => {
  const { hardBecause } = familyReading(page('<p>Yes.</p>', ' data-hard-because="The law’s."'), {});
  expect(hardBecause).toBe('The law’s.');
});
