/** What can be found in words that may say who somebody is. */
export const kinds = [
  'person',
  'place',
  'dateOfBirth',
  'address',
  'postcode',
  'phone',
  'nhsNumber',
  'caseNumber',
  'email',
  'combination',
] as const;

/** One of them. */
export type Kind = (typeof kinds)[number];

/** The kinds that are told by their form and need no list of names. */
export const patterns = [
  'dateOfBirth',
  'address',
  'postcode',
  'phone',
  'nhsNumber',
  'caseNumber',
  'email',
] as const satisfies readonly Kind[];

/** What makes us think so. The surface puts it into words. */
export type Reason =
  /** A first name that we know. */
  | 'firstName'
  /** A surname that we know. */
  | 'surname'
  /** After Mrs, Dr, Auntie or the like. */
  | 'title'
  /** An ordinary word, used as somebody’s name. */
  | 'wordAsName'
  /** A capital where no word that we know has one. */
  | 'capital'
  /** A town, borough or part of a city that we know. */
  | 'town'
  /** Something Road, Court, Park. */
  | 'street'
  /** A school, nursery, hospital, surgery, church. */
  | 'building'
  /** A capital after “in”, “at” or “near”. */
  | 'placeLike'
  /** Told by its form alone. */
  | 'form'
  /** A number with the check digit of an NHS number, or said to be one. */
  | 'checkDigit'
  /** Told by a word beside it: “born”, “case number”. */
  | 'wordBeside'
  /** Several things that say little each and much together: see `parts`. */
  | 'together';

/** What a combination is made of. */
export type Part = 'age' | 'siblings' | 'legal' | 'job' | 'area';

/** Something in a text that may say who somebody is. */
export interface Found {
  kind: Kind;
  /** Where it stands: `text.slice(from, to)` is `words`. */
  from: number;
  to: number;
  words: string;
  reason: Reason;
  /** Of a combination: what came together. */
  parts?: readonly Part[];
}
