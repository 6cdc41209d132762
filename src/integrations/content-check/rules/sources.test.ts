import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const GUIDING = 'modules/attunement/guiding.mdx';
const SOURCES = 'sources.yaml';

test('a lesson that cites nothing is told', () => {
  expect(
    told({
      [GUIDING]: [
        'Start where the child is <Cite id="kennedy-2017" narrative />.',
        'Start where the child is.',
      ],
    }),
  ).toEqual([
    'modules/attunement/guiding.mdx:1 The lesson cites nothing. Add <Cite id="…" /> where it makes a claim; if it makes none, say why in “noSources”.',
  ]);
});

test('a lesson may say why it cites nothing', () => {
  expect(
    told({
      [GUIDING]: [
        [' <Cite id="kennedy-2017" narrative />', ''],
        ['minutes: 6', 'minutes: 6\nnoSources: It only asks.'],
      ],
    }),
  ).toEqual([]);
});

test('a lesson that cites cannot also say that it does not', () => {
  expect(told({ [GUIDING]: ['minutes: 6\n', 'minutes: 6\nnoSources: It only asks.\n'] })).toEqual([
    'modules/attunement/guiding.mdx:5 The lesson cites, and “noSources” says that it does not. Take “noSources” out.',
  ]);
});

test('one work is listed once: a DOI that is there twice is told', () => {
  expect(
    told({
      [SOURCES]: [
        ['  read: part', '  DOI: 10.1/Ab\n  read: part'],
        ['  read: whole', '  DOI: 10.1/aB\n  read: whole'],
      ],
    }),
  ).toEqual([
    'sources.yaml:16 The DOI 10.1/aB belongs to “kennedy-2017” already. Keep one of the two and cite that.',
  ]);
});

test('a work that nothing rests on is told', () => {
  expect(
    told({
      'sources.yaml': [
        'nice-2016:\n',
        'spare-2020:\n  type: book\n  title: Spare\n  read: whole\nnice-2016:\n',
      ],
    }),
  ).toEqual([
    'sources.yaml:9 Nothing cites “spare-2020”. Cite it where something rests on it, or take it out.',
  ]);
});
