import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const RECEIVING = 'modules/attunement/receiving.mdx';
const QUIZ = 'modules/attunement/quiz.yaml';
const MODULE = 'modules/attunement/module.yaml';
const SOURCES = 'sources.yaml';
const MOMENT = 'moments/spinning-lid/moment.yaml';
const TERM = 'glossary/initiative.mdx';

test('a missing field is told with what belongs in it', () => {
  expect(told({ [RECEIVING]: ['minutes: 5\n', ''] })).toEqual([
    'modules/attunement/receiving.mdx:2 “minutes” is missing. Add it: Reading and doing, everything included.',
  ]);
});

test('a question without an explanation says which', () => {
  expect(told({ [QUIZ]: ['        why: She listens.\n', ''] })).toEqual([
    'modules/attunement/quiz.yaml:9 “why” is missing in questions “hand-stills” › options “still”. Add it: Why it is right, or what makes it tempting and what is missing.',
  ]);
});

test('a frame without alternative text says what it should hold', () => {
  expect(told({ [MOMENT]: ['    alt: Tess taps her knee.\n', ''] })).toEqual([
    'moments/spinning-lid/moment.yaml:9 “alt” is missing in frames 2. Add it: What can be seen, so that a reader who cannot see it can answer too: who, where their hands and eyes are, what moves.',
  ]);
});

test('an empty field counts as missing', () => {
  expect(told({ [RECEIVING]: ['summary: What an answer looks like.', 'summary:'] })).toEqual([
    'modules/attunement/receiving.mdx:3 “summary” is missing. Add it: One sentence for lists, search results and the page description.',
  ]);
});

test('blank words are refused', () => {
  expect(told({ [MOMENT]: ['alt: Tess taps her knee.', 'alt: "  "'] })).toEqual([
    'moments/spinning-lid/moment.yaml:10 frames 2 › alt must not be empty.',
  ]);
});

test('a misspelt field is told once, with the nearest', () => {
  expect(told({ [RECEIVING]: ['minutes', 'minuets'] })).toEqual([
    'modules/attunement/receiving.mdx:4 “minuets” is not a field here. Did you mean “minutes”?',
  ]);
});

test('a field that is nowhere near one of ours is told with the list of ours', () => {
  expect(told({ [TERM]: ['see:', 'zzzzzzzzz:'] })).toEqual([
    'glossary/initiative.mdx:6 “zzzzzzzzz” is not a field here. The fields are: term, aliases, definition, sources, see.',
  ]);
});

test('a value of the wrong kind says what is wanted', () => {
  expect(
    told({
      [RECEIVING]: ['minutes: 5', 'minutes: five'],
      [MODULE]: [
        'outcomes:\n  - Wait before you speak\n  - Say what you see\n',
        'outcomes: Wait\n',
      ],
    }),
  ).toEqual([
    'modules/attunement/module.yaml:3 outcomes must be a list, each item on a line of its own after “- ”.',
    'modules/attunement/receiving.mdx:4 minutes must be a number, without quotes.',
  ]);
});

test('a value out of bounds says the bound', () => {
  expect(
    told({
      [RECEIVING]: ['minutes: 5', 'minutes: 50'],
      [MODULE]: ['  - Say what you see\n', ''],
      [TERM]: [
        'Anything that one person starts towards another.',
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    }),
  ).toEqual([
    'glossary/initiative.mdx:4 definition must have at most 280 characters.',
    'modules/attunement/module.yaml:3 outcomes must have at least 2 items.',
    'modules/attunement/receiving.mdx:4 minutes must be at most 10.',
  ]);
});

test('a misspelt choice suggests the nearest', () => {
  expect(
    told({
      [MOMENT]: ['kind: reception', 'kind: recepton'],
      [SOURCES]: ['type: report', 'type: rapport'],
    }),
  ).toEqual([
    'moments/spinning-lid/moment.yaml:15 events “taps” › kind must be one of: initiative, reception, miss, repair. Did you mean “reception”?',
    'sources.yaml:10 nice-2016 › type must be one of: article-journal, article, book, chapter, report, thesis, webpage, post-weblog, document, legislation. Did you mean “report”?',
  ]);
});

test('a misspelt principle suggests the nearest', () => {
  expect(told({ [MOMENT]: ['principle: receiving', 'principle: recieving'] })).toEqual([
    'moments/spinning-lid/moment.yaml:15 events “taps” › principle must be one of: attentive, encouraging, receiving, developing, guiding, deepening. Did you mean “receiving”?',
  ]);
});

test('a question of an unknown kind is told with the kinds there are', () => {
  expect(told({ [QUIZ]: ['kind: match', 'kind: matching'] })).toEqual([
    'modules/attunement/quiz.yaml:17 questions “who-starts” › kind must be one of: single, multiple, order, match, recall. Did you mean “match”?',
  ]);
});

test('a misspelt field of a name is told, without confusion about the other sort of name', () => {
  expect(told({ [SOURCES]: ['given: Hilary', 'givn: Hilary'] })).toEqual([
    'sources.yaml:5 “givn” is not a field of kennedy-2017 › author 1. Did you mean “given”?',
  ]);
});

test('two readings are wanted, no more and no fewer', () => {
  expect(
    told({
      [MOMENT]: [
        '  - by: Another guider\n    chose: [stills, slides]\n    text: It may be listening.\n',
        '',
      ],
    }),
  ).toEqual(['moments/spinning-lid/moment.yaml:21 readings must have exactly 2 items.']);
});

test('an address that is not whole is refused', () => {
  expect(told({ [SOURCES]: ['https://www.nice.org.uk/', 'www.nice.org.uk'] })).toEqual([
    'sources.yaml:14 nice-2016 › URL must be a whole address, starting with https://.',
  ]);
});

test('an unquoted date is refused, as Astro reads it as no words', () => {
  expect(told({ [SOURCES]: ['issued: "2017"', 'issued: 2017-03-09'] })).toEqual([
    'sources.yaml:6 kennedy-2017 › issued must be words; put a number or a date in quotes.',
  ]);
});

test('an id in YAML that is not kebab-case is refused', () => {
  expect(told({ [QUIZ]: ['id: lid', 'id: The_Lid'] })).toEqual([
    'modules/attunement/quiz.yaml:13 questions “hand-stills” › options “The_Lid” › id must be kebab-case: small letters, digits and single hyphens.',
  ]);
});
