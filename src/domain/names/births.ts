import type { Found } from './kinds.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** A day, or a month of a year, as people write it. */
const DATE = [
  String.raw`\d{1,2}[./ -]\d{1,2}[./ -](?:\d{4}|\d{2})`,
  String.raw`\d{4}-\d{1,2}-\d{1,2}`,
  String.raw`(?:the )?${DAY}(?: of)?[ -]${MONTH}\b(?:,?[ -]\d{4})?`,
  String.raw`${MONTH} ${DAY}(?:,? \d{4})?`,
  String.raw`${MONTH} \d{4}`,
].join('|');
const BORN = String.raw`(?:born|birth ?day|birth ?date|date of birth|birth|\bd\.?o\.?b\b\.?|turns? (?:\w+|\d+)|turned (?:\w+|\d+)|will be (?:\w+|\d+))`;

const AFTER = new RegExp(String.raw`${BORN}[^.!?\n]{0,14}?(?<![\d/])(${DATE})(?!\d)`, 'gi');
const BEFORE = new RegExp(
  String.raw`(?<![\d/])(${DATE})(?!\d)[ ,]{0,2}(?:is|was|\()?[^.!?\d\n]{0,12}\b(?:birthday|birth date|date of birth|dob)\b`,
  'gi',
);

/** Days on which somebody was born: a date beside a word that says so. Other dates are nobody’s. */
export const birthsIn = (text: string): Found[] =>
  [AFTER, BEFORE].flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: whole, 1: date = '', index }) => {
      const from = index + whole.indexOf(date);
      return {
        kind: 'dateOfBirth' as const,
        from,
        to: from + date.length,
        words: date,
        reason: 'wordBeside' as const,
      };
    }),
  );
