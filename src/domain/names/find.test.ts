import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { lists } from './lists/read.ts';

/** What is found, as `kind: words`. */
const told = (text: string): string[] => find(text).map(({ kind, words }) => `${kind}: ${words}`);

describe('a name', () => {
  it.each([
    ['Spoke to jade after the visit.', 'person: jade'],
    ['Mrs Khan was early.', 'person: Khan'],
    ['I asked Tomasz Nowak why.', 'person: Tomasz Nowak'],
    ['Łukasz laughed.', 'person: Łukasz'],
    ['I waited for Quillonia to look.', 'person: Quillonia'],
    ['Siobhan’s hands were still.', 'person: Siobhan'],
    ['Kelly-Anne laughed.', 'person: Kelly-Anne'],
    ['Spoke to Agnieszka and jade.', 'person: jade'],
    ['rang harpreet about it', 'person: harpreet'],
    ['Abdirizak waited.', 'person: Abdirizak'],
    ['Grace turned to him.', 'person: Grace'],
  ])('is found in “%s”', (text, found) => {
    expect(told(text)).toContain(found);
  });

  it.each([
    'Grace is a thing I lack.',
    'Will try again on Monday.',
    'The CIN meeting and the AMBIT training ran over.',
    'J. and I met in May. K said no.',
    'We use VIG in Year 4, said Ofsted.',
    'Mum told Dad.',
    'On Mondays she’d rather not.',
  ])('is not seen in “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is two where two people stand side by side', () => {
    expect(told('I asked Mrs Khan, Kasia and Rhys.')).toEqual([
      'person: Khan',
      'person: Kasia',
      'person: Rhys',
    ]);
  });
});

describe('a place', () => {
  it.each([
    ['We met in Rotherham.', 'place: Rotherham'],
    ['out to tower hamlets again', 'place: tower hamlets'],
    ['The nursery on Cemetery Road lets us.', 'place: Cemetery Road'],
    ['He goes to Oakfield Primary.', 'place: Oakfield Primary'],
    ['A school called St Mary’s.', 'place: St Mary'],
    ['They moved to Reading.', 'place: Reading'],
  ])('is found in “%s”', (text, found) => {
    expect(told(text)).toContain(found);
  });

  it.each([
    'Reading the room is hard.',
    'The Family Hub and the Primary School.',
    'In March I was new.',
  ])('is not seen in “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a number or an address', () => {
  it.each([
    ['born on 2 June 2019', 'dateOfBirth: 2 June 2019'],
    ['at 14 Beech Road', 'address: 14 Beech Road'],
    ['near SE15 4RF', 'postcode: SE15 4RF'],
    ['on 07700 900123', 'phone: 07700 900123'],
    ['it said 943 476 5919', 'nhsNumber: 943 476 5919'],
    ['case number 4471902', 'caseNumber: 4471902'],
    ['to k.b@mail.example now', 'email: k.b@mail.example'],
  ])('is found in “%s”', (text, found) => {
    expect(told(text)).toEqual([found]);
  });

  it('is not a date on which nobody was born, a count or a mistaken check digit', () => {
    expect(told('We met on 2 June 2019, for 45 minutes, and 943 476 5918 things went on.')).toEqual(
      [],
    );
  });
});

describe('a combination', () => {
  it('is found where three things come together that say little each', () => {
    const [one] = find('She is nine, on a care order, and her mother is a nurse.');
    expect(one).toMatchObject({ kind: 'combination', parts: ['age', 'legal', 'job'] });
  });

  it('is none where there are two, or where one speaks of oneself', () => {
    expect(told('She is nine, on a care order.')).toEqual([]);
    expect(told('I am a nurse, my two sisters are teachers, I was in care, aged 9.')).toEqual([]);
  });
});

describe('what is found in any text', () => {
  const pieces = fc.constantFrom(
    'Kasia',
    'Mrs',
    'Khan',
    'said',
    'to',
    'in',
    'Leeds',
    'St',
    "Mary's",
    '07700 900123',
    '14',
    'Beech',
    'Road',
    'born',
    '2/3/2019',
    '.',
    '\n',
    '“',
    'Grace',
    'nine',
    'M14 5TP',
    'case no',
    'is',
    '9',
    '-',
    '’s',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')),
  );

  it('stands where it says, in order, and only combinations stand across others', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = find(text);
        let end = 0;
        for (const { kind, from, to, words } of found) {
          expect(text.slice(from, to)).toBe(words);
          expect(words).not.toBe('');
          if (kind === 'combination') continue;
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
        }
        expect(find(text)).toEqual(found);
      }),
    );
  });
});

describe('the lists', () => {
  it('hold small letters without marks, and no word in two that would contradict each other', () => {
    for (const list of Object.values(lists)) {
      for (const word of list) expect(word).toMatch(/^[a-z'&\d .-]+$/);
    }
    expect([...lists.firstNames].filter((name) => lists.wordNames.has(name))).toEqual([]);
    expect([...lists.places].filter((name) => lists.wordPlaces.has(name))).toEqual([]);
  });
});
