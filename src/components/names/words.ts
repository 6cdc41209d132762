import type { Found, Kind, Part } from '../../domain/names/kinds.ts';

/** What a kind looks like, after “looks like”. */
export const looksLike: Record<Kind, string> = {
  person: 'a person’s name',
  place: 'the name of a place',
  dateOfBirth: 'somebody’s date of birth',
  address: 'an address',
  postcode: 'a postcode',
  phone: 'a phone number',
  nhsNumber: 'an NHS number',
  caseNumber: 'a case or reference number',
  email: 'an email address',
  combination: 'enough, taken together, to tell who somebody is',
};

const parts: Record<Part, string> = {
  age: 'an age',
  siblings: 'brothers or sisters',
  legal: 'a legal status',
  job: 'a job',
  area: 'where they live or go',
};

const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;

const because: Record<Found['reason'], string> = {
  firstName: 'It is in a list of first names.',
  surname: 'It is in a list of surnames.',
  title: 'It comes after a word like Mrs, Dr or Auntie.',
  wordAsName: 'It is an ordinary word, but it stands where a name would.',
  capital: 'It has a capital, and is in no list of words that have one.',
  town: 'It is in a list of towns and parts of towns.',
  street: 'It ends like the name of a street.',
  building: 'It ends like the name of a school, hospital or centre, or begins like one.',
  placeLike: 'It has a capital, and comes after a word like “in” or “near”.',
  form: 'It is made like one.',
  checkDigit: 'Its last digit fits the others as in an NHS number.',
  wordBeside: 'A word beside it says so.',
  together: '',
};

/** Why it is pointed at, and why that matters. */
export function whyOf({ reason, parts: together }: Found): string {
  if (together) {
    const many = listed(together.map((part) => parts[part]));
    return `There is ${many} in one sentence. Somebody who knows the area may know the family from that. Leaving one of them out is often enough.`;
  }
  return `${because[reason]} Notes like these can be asked for, or read over a shoulder. Your learning is as clear without it.`;
}

/** What stands in place of a number or an address that is taken out. */
export const LEFT_OUT = '[left out]';

/** Said when something of a kind is first found in a field. */
export const announced = (kind: Kind): string =>
  `Something here looks like ${looksLike[kind]}. There are suggestions after the field.`;
