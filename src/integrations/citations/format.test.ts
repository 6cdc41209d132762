import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../../schemas/source.ts';
import { formatSources } from './format.ts';

const kennedy = { family: 'Kennedy', given: 'Hilary' };
const fonagy = { family: 'Fonagy', given: 'P.' };
const allen = { family: 'Allen', given: 'J. G.' };
const bateman = { family: 'Bateman', given: 'A. W.' };
const of = (fields: Partial<Source>): Source => ({
  type: 'book',
  title: 'A book',
  read: 'whole',
  ...fields,
});
const one = (fields: Partial<Source>) => formatSources({ it: of(fields) })['it'];

// The first run loads the APA style, which takes seconds on a busy machine.
beforeAll(() => void one({}), 60_000);

test('a chapter reads as APA has it', () => {
  const citation = one({
    type: 'chapter',
    title: 'What is video interaction guidance?',
    author: [kennedy],
    editor: [kennedy, { family: 'Landor', given: 'Miriam' }],
    'container-title': 'Video interaction guidance',
    publisher: 'Jessica Kingsley',
    page: '20-42',
    issued: '2011',
  });
  expect(citation?.entry).toBe(
    'Kennedy, H. (2011). What is video interaction guidance? In H. Kennedy &#38; M. Landor (Eds.), <i>Video interaction guidance</i> (pp. 20–42). Jessica Kingsley.',
  );
  expect(citation?.parenthetical).toBe('Kennedy, 2011');
  expect(citation?.narrative).toBe('Kennedy (2011)');
});

test('two works of one author in one year get letters that agree in text and list', () => {
  const both = formatSources({
    later: of({ title: 'Zebras', author: [kennedy], issued: '2017' }),
    sooner: of({ title: 'Ants', author: [kennedy], issued: '2017-03' }),
  });
  expect(both['sooner']).toMatchObject({ parenthetical: 'Kennedy, 2017a', year: '2017a' });
  expect(both['later']).toMatchObject({ narrative: 'Kennedy (2017b)', names: 'Kennedy' });
  expect(both['later']?.entry).toContain('(2017b)');
});

test('works without a date are told apart by letters too', () => {
  const AVIG = { literal: 'AVIGuk' };
  const both = formatSources({
    rules: of({ title: 'Rules', author: [AVIG] }),
    about: of({ title: 'About', author: [AVIG] }),
  });
  expect(both['about']).toMatchObject({ parenthetical: 'AVIGuk, n.d.-a', year: 'n.d.-a' });
  expect(both['rules']?.narrative).toBe('AVIGuk (n.d.-b)');
});

test('two people of one name are told apart', () => {
  const both = formatSources({
    hilary: of({ author: [kennedy], issued: '2011' }),
    james: of({ author: [{ family: 'Kennedy', given: 'James' }], issued: '2012' }),
  });
  expect(both['hilary']?.parenthetical).toBe('H. Kennedy, 2011');
  expect(both['james']?.narrative).toBe('J. Kennedy (2012)');
});

test('an organisation is named whole, its own “&” included', () => {
  const citation = one({ author: [{ literal: 'Department for Health & Care' }], issued: '2016' });
  expect(citation).toMatchObject({
    parenthetical: 'Department for Health & Care, 2016',
    narrative: 'Department for Health & Care (2016)',
  });
  expect(citation?.entry).toContain('Department for Health &#38; Care. (2016).');
});

test('a source without a date is n.d.', () => {
  const citation = one({
    type: 'webpage',
    author: [{ literal: 'AVIGuk' }],
    URL: 'https://www.videointeractionguidance.net/',
  });
  expect(citation).toMatchObject({ parenthetical: 'AVIGuk, n.d.', year: 'n.d.' });
  expect(citation?.entry).toMatch(/^AVIGuk\. \(n\.d\.\)\. <i>A book<\/i>\. <a /);
});

test('a book with editors alone is cited by them', () => {
  const citation = one({ editor: [allen, fonagy], issued: '2006', publisher: 'Wiley' });
  expect(citation?.parenthetical).toBe('Allen & Fonagy, 2006');
  expect(citation?.entry).toBe(
    'Allen, J. G., &#38; Fonagy, P. (Eds.). (2006). <i>A book</i>. Wiley.',
  );
});

describe('names', () => {
  test('two are joined by & in brackets and by “and” in a sentence', () => {
    expect(one({ author: [allen, fonagy], issued: '2008' })).toMatchObject({
      parenthetical: 'Allen & Fonagy, 2008',
      narrative: 'Allen and Fonagy (2008)',
    });
  });

  test('three or more are “et al.” in text and whole in the list', () => {
    const citation = one({ author: [allen, fonagy, bateman], issued: '2008' });
    expect(citation).toMatchObject({ parenthetical: 'Allen et al., 2008', names: 'Allen et al.' });
    expect(citation?.narrative).toBe('Allen et al. (2008)');
    expect(citation?.entry).toContain('Allen, J. G., Fonagy, P., &#38; Bateman, A. W. (2008)');
  });
});

test('the list is in APA order: by name, then year', () => {
  const all = formatSources({
    young: of({ author: [kennedy], issued: '2017' }),
    first: of({ author: [allen], issued: '2020' }),
    old: of({ author: [kennedy], issued: '2011' }),
  });
  const order = Object.keys(all).sort((a, b) => (all[a]?.sortKey ?? 0) - (all[b]?.sortKey ?? 0));
  expect(order).toEqual(['first', 'old', 'young']);
});

test('a link says, to eyes and ears, that it leaves the site', () => {
  const citation = one({
    type: 'article-journal',
    author: [kennedy],
    issued: '2017',
    'container-title': 'Attachment',
    volume: '11',
    DOI: '10.1000/a<b>',
  });
  expect(citation?.entry).toContain(
    '<a rel="external noreferrer" href="https://doi.org/10.1000/a&#60;b&#62;">https://doi.org/10.1000/a&#60;b&#62;<span aria-hidden="true">',
  );
  expect(citation?.entry).toContain('<span class="visually-hidden"> (leaves this site)</span></a>');
});

test('a long address is shown by its site, and the link keeps all of it', () => {
  const URL = `https://example.org/2016/${'very-'.repeat(20)}long`;
  const citation = one({ type: 'webpage', author: [kennedy], URL });
  expect(citation?.entry).toContain(`href="${URL}">https://example.org/…<span`);
});

test('a law is cited by its name', () => {
  const citation = one({ type: 'legislation', title: 'Children Act', issued: '1989' });
  expect(citation).toMatchObject({
    parenthetical: 'Children Act, 1989',
    narrative: 'Children Act (1989)',
    names: 'Children Act',
    year: '1989',
  });
});

test('a piece without an author is cited by its title', () => {
  const citation = one({
    type: 'article-journal',
    title: 'Notes from the floor',
    'container-title': 'Attuned Interactions',
    issued: '2016',
  });
  expect(citation).toMatchObject({
    parenthetical: '“Notes from the Floor,” 2016',
    narrative: '“Notes from the Floor” (2016)',
  });
});

test('signs in titles cannot become HTML', () => {
  const citation = one({ title: 'Looking <script>x</script> & waiting', author: [kennedy] });
  expect(citation?.entry).not.toContain('<script');
  expect(citation?.entry).toContain('&#38; waiting');
});

test('how much was read goes along', () => {
  expect(one({ author: [kennedy], read: 'secondary' })?.read).toBe('secondary');
});

test('no sources, no citations', () => {
  expect(formatSources({})).toEqual({});
});
