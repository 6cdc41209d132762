import { describe, expect, it } from 'vitest';
import { addressOf } from './address.ts';
import type { Entry } from './entry.ts';
import { marks } from './marks.ts';
import { nearest } from './nearest.ts';
import { seek } from './seek.ts';
import { inOtherWords } from './synonyms.ts';

const term = (title: string, ...aliases: string[]): Entry => ({
  title,
  path: `/glossary/#${title}`,
  kind: 'term',
  audience: 'team',
  aliases,
});
const entries = [
  term('Guider', 'VIG practitioner', 'practitioner'),
  term('Mentalising', 'mentalizing', 'mentalization'),
  term('Child in need', 'CIN'),
  term('Third pair of eyes'),
];

describe('a query in other words', () => {
  it('is asked with the term for which an alias was typed, and the other way round', () => {
    expect(inOtherWords('practitioner training', entries)).toContain('guider train');
    expect(inOtherWords('guider', entries)).toContain('vig practitioner');
    expect(inOtherWords('CIN', entries)).toEqual(['child in need']);
  });

  it('is not asked again in another form of the same word', () => {
    expect(inOtherWords('mentalising', entries)).not.toContain('mentalizing');
    expect(inOtherWords('waiting', entries)).toEqual([]);
  });

  it('is not asked again in words that only narrow it', () => {
    const turns = [term('Turn-taking', 'turns', 'taking turns')];
    expect(inOtherWords('turns', turns)).toEqual([]);
    expect(inOtherWords('taking turns', turns)).toContain('turns');
  });
});

describe('the nearest name', () => {
  it('is a term, an alias or a word of either', () => {
    expect(nearest('mentlaisng', entries)).toBe('Mentalising');
    expect(nearest('thrid pare of eyes', entries)).toBe('Third pair of eyes');
    expect(nearest('praktitionner', entries)).toBe('practitioner');
  });

  it('is none where nothing is near, or too little was typed', () => {
    expect(nearest('xylophone', entries)).toBeNull();
    expect(nearest('ci', entries)).toBeNull();
  });
});

describe('what is sought in a text', () => {
  const marked = (query: string, text: string) =>
    marks(text, seek([query]))
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it('is other forms of the word and words it begins, and nothing shorter', () => {
    expect(marked('receives', 'Receiving in reception')).toBe('[Receiving] in reception');
    expect(marked('recep', 'Receiving in reception')).toBe('Receiving in [reception]');
    expect(marked('inittiative', 'in an initiative')).toBe('in an initiative');
  });

  it('is not what every text has', () => {
    expect(marked('what is the plan', 'The plan is what it is')).toBe('The [plan] is what it is');
  });

  it('leaves every letter of the text where it was', () => {
    expect(marked('child', '“Child’s play,” (twice): children…')).toBe(
      '“[Child’s] play,” (twice): [children]…',
    );
  });
});

it('puts a question into an address, with what it leaves open left out', () => {
  expect(addressOf({ query: 'a & b', audience: '', kind: 'term' })).toBe(
    '?q=a%20%26%20b&kind=term',
  );
  expect(addressOf({ query: '', audience: '', kind: '' })).toBe('');
});
