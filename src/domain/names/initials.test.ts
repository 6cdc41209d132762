import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { initialsOf, madeUpFor, madeUpNames } from './initials.ts';

describe('what is offered in place of a name', () => {
  it.each([
    ['Kasia', 'K.'],
    ['Fatima Begum', 'F. B.'],
    ['Kelly-Anne', 'K.-A.'],
    ["O'Connor", 'O.'],
    ['jade', 'J.'],
    ['Łukasz', 'Ł.'],
  ])('is, for %s, the initials %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('is a made-up name that is not there yet', () => {
    expect(madeUpFor('Kasia said so')).toBe('Siskin');
    expect(madeUpFor('Kasia said so, and siskin too')).toBe('Teasel');
    expect(madeUpFor(madeUpNames.join(' '))).toBe('Siskin');
  });

  it('is never pointed at again', () => {
    for (const name of [...madeUpNames, 'K.', 'F. B.', 'K.-A.']) {
      expect(find(`I asked ${name} to wait. ${name} said no.`), name).toEqual([]);
    }
  });
});
