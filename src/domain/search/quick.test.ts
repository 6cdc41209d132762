import { describe, expect, it } from 'vitest';
import type { Entry, Piece } from './entry.ts';
import { quickSearch } from './quick.ts';

const page = (title: string, path: string, more: Partial<Entry> = {}): Entry => ({
  title,
  path,
  kind: 'lesson',
  audience: 'team',
  ...more,
});

const entries: Entry[] = [
  page('Why attunement', '/learn/attunement/why/', {
    about: 'An initiative is made, and somebody receives it.',
    headings: [{ text: 'Missing, and repairing', id: 'missing-and-repairing' }],
  }),
  page('Receiving', '/learn/attunement/receiving/'),
  page('Guiding, limits included', '/learn/attunement/guiding/'),
  page('Initiative', '/glossary/#initiative', {
    kind: 'term',
    about: 'Anything that reaches out.',
  }),
  page('Guider', '/glossary/#guider', { kind: 'term', aliases: ['VIG practitioner'] }),
  page('Mentalising', '/glossary/#mentalising', { kind: 'term' }),
  page('Child’s plan', '/learn/plan/'),
  page('For families', '/families/', { kind: 'page', audience: 'family' }),
];
const search = quickSearch(entries);
const everything = { audience: '', kind: '' };
const paths = (query: string, filters = everything) =>
  [...search(query, filters)].map(({ path }) => path);
const marked = (pieces: Piece[] = []) =>
  pieces.map(({ text, marked: on }) => (on ? `[${text}]` : text)).join('');

describe('the quick search', () => {
  it('finds a title while its word is still being typed', () => {
    for (const typed of ['in', 'init', 'initi', 'initia', 'initiati', 'initiativ', 'Initiative']) {
      expect(paths(typed)[0], typed).toBe('/glossary/#initiative');
    }
  });

  it('finds other forms of a word', () => {
    expect(paths('initiatives')).toContain('/glossary/#initiative');
    expect(paths('receives')).toEqual(['/learn/attunement/receiving/']);
    expect(paths('family')).toEqual(['/families/']);
  });

  it('takes British and American spellings for one', () => {
    expect(paths('mentalizing')).toEqual(['/glossary/#mentalising']);
    expect(paths('mentalise')).toEqual(['/glossary/#mentalising']);
  });

  it('finds a word with one letter wrong, missing, added or swapped in', () => {
    for (const typo of ['initiatve', 'initiattive', 'inutiative', 'inititaive']) {
      expect(paths(typo), typo).toContain('/glossary/#initiative');
    }
    expect(paths('recieving')).toEqual(['/learn/attunement/receiving/']);
  });

  it('takes no short word for a slip', () => {
    expect(paths('plant')).toEqual([]);
  });

  it('takes a word of two letters for a beginning only where it is no word itself', () => {
    const no = quickSearch([page('Noticing', '/a/'), page('A real no', '/b/')]);
    expect([...no('no', everything)].map(({ path }) => path)).toEqual(['/b/']);
  });

  it('leaves a number that no title has to the full text', () => {
    const sections = quickSearch([page('Child in need: section 17', '/a/')]);
    expect([...sections('section 47', everything)]).toEqual([]);
    expect([...sections('section 17', everything)]).toHaveLength(1);
  });

  it('does not guess at words near to one that is there', () => {
    expect(paths('guiding')).toEqual(['/learn/attunement/guiding/']);
  });

  it('puts what is called so before what only holds the word', () => {
    const called = quickSearch([
      page('Guider and guiding, and what a guider guides', '/a/'),
      page('Guider', '/b/'),
    ]);
    expect([...called('guider', everything)].map(({ path }) => path)).toEqual(['/b/', '/a/']);
  });

  it('finds a term by its other names, and says which', () => {
    const [hit] = [...search('practitioner', everything)];
    expect(hit?.path).toBe('/glossary/#guider');
    expect(marked(hit?.excerpt)).toBe('Also: VIG [practitioner]');
  });

  it('leads to the heading where the title does not answer', () => {
    const [hit] = [...search('repair', everything)];
    expect(hit?.section?.path).toBe('/learn/attunement/why/#missing-and-repairing');
    expect(marked(hit?.section?.title)).toBe('Missing, and [repairing]');
  });

  it('asks for every word, and leaves words out only when nothing has them all', () => {
    expect(paths('why attunement')).toEqual(['/learn/attunement/why/']);
    expect(paths('guiding zebra')).toContain('/learn/attunement/guiding/');
  });

  it('reads over words that every text has, unless there are no others', () => {
    expect(paths('what is the initiative')).toEqual(['/glossary/#initiative']);
    expect(paths('why')).toEqual(['/learn/attunement/why/']);
  });

  it('marks what was looked for in title and sentence', () => {
    const [hit] = [...search('init', everything)];
    expect(marked(hit?.title)).toBe('[Initiative]');
    expect(marked([...search('attunement', everything)][0]?.excerpt)).toBe(
      'An initiative is made, and somebody receives it.',
    );
  });

  it('keeps to an audience and to a kind', () => {
    expect(paths('initiative', { audience: '', kind: 'lesson' })).toEqual([]);
    expect(paths('families', { audience: 'family', kind: '' })).toEqual(['/families/']);
    expect(paths('families', { audience: 'team', kind: '' })).toEqual([]);
  });

  it('finds a word with an apostrophe however it is typed', () => {
    for (const typed of ["child's", 'child’s', 'childs', 'child']) {
      expect(paths(typed), typed).toEqual(['/learn/plan/']);
    }
  });

  it('finds nothing for nothing, and takes signs of its own syntax for words', () => {
    expect(paths('')).toEqual([]);
    expect(paths('  …!')).toEqual([]);
    expect(paths('title:receiving')).toEqual(['/learn/attunement/receiving/']);
    expect(() => paths('+-~1^* "')).not.toThrow();
  });
});
