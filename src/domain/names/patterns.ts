import { isNhsNumber } from './nhs-number.ts';
import type { Found, Kind, Reason } from './kinds.ts';

/** What is told by its form: emails, postcodes, phone, NHS and case numbers. */

const EMAIL =
  /(?<![\p{L}\d.])[\p{L}\d][\p{L}\d.!#$%&'*+/=?^_`{|}~-]{0,63}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** The areas of British postcodes. */
const AREAS =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  );
const AREA = [...AREAS].sort((one, other) => other.length - one.length).join('|');
const POSTCODE = new RegExp(
  String.raw`\b(?:${AREA})\d[A-Z\d]?\s{0,2}\d[ABD-HJLNP-UW-Z]{2}\b`,
  'gi',
);
/** The first half alone, where the words before it make it one. */
const DISTRICT = new RegExp(
  String.raw`(?<=\b(?:in|near|around|postcode|post code|from)(?: is| of)?:? )(?:${AREA})\d{1,2}[A-Z]?\b(?!\s?(?:junction|motorway|roundabout))`,
  'g',
);

const PHONE = /(?<![\d\p{L}/-])(?:\+44|0044|\(?0)[\d\s().-]{7,17}\d(?![\d\p{L}/])/gu;

const TEN = /(?<![\d\p{L}/-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d\p{L}/]|-\d)/gu;
const SAYS_NHS = /\bnhs\b[^\d]{0,20}$/i;

/** A word that says a number is somebody’s in a system, and what may come between. */
const NUMBERED = new RegExp(
  String.raw`\b(?:case|ref|reference|file|crime|incident|log|court|family|child|client|patient|hospital|service user|mosaic|liquidlogic|eclipse|carefirst|frameworki|ehcp|upn|urn|mrn|cris|rio|systmone|emis|id|ni|national insurance|unique pupil)(?: (?:ref|reference|no|number|id))?(?:[.:#]| is| was)*\s*`,
  'gi',
);
const NUMBER = /^(?=(?:[A-Z/-]{0,8}\d){3})[A-Z\d]+(?:[/-][A-Z\d]+)*/i;
/** “LAC/2023/0147”, “2024/CIN/0318”, “ZW23C00417”, “CP-20871”, a UPN, a National Insurance number. */
const REFERENCE =
  /(?<![\p{L}\d@/.-])(?:[A-Z]{1,6}\d?[/-](?=(?:[/-]?\d){4})[\d/-]{3,30}\d|\d{2,}\/[A-Z]{2,6}\/\d{2,}|[A-Z]{2}\d{2}[A-Z]\d{4,6}|[A-Z]\d{12}|[A-Z]{2}\d{6}[A-D])(?![\p{L}\d])/gu;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const found = (kind: Kind, from: number, words: string, reason: Reason = 'form'): Found => ({
  kind,
  from,
  to: from + words.length,
  words,
  reason,
});

const all = (text: string, form: RegExp, kind: Kind): Found[] =>
  [...text.matchAll(form)].map(({ 0: words, index }) => found(kind, index, words));

function phones(text: string): Found[] {
  return [...text.matchAll(PHONE)].flatMap(({ 0: words, index }) => {
    const national = digitsOf(words).replace(/^(?:0044|44)(?=0?\d{9,10}$)/, '');
    const length = national.replace(/^0/, '').length;
    return length === 9 || length === 10 ? [found('phone', index, words)] : [];
  });
}

function nhsNumbers(text: string): Found[] {
  return [...text.matchAll(TEN)].flatMap(({ 0: words, index }) => {
    const said = SAYS_NHS.test(text.slice(0, index));
    return said || isNhsNumber(digitsOf(words))
      ? [found('nhsNumber', index, words, said ? 'wordBeside' : 'checkDigit')]
      : [];
  });
}

function caseNumbers(text: string): Found[] {
  const beside = [...text.matchAll(NUMBERED)].flatMap(({ 0: before, index }) => {
    const at = index + before.length;
    const words = NUMBER.exec(text.slice(at))?.[0];
    // “case 12 of 40” is counting: fewer than three digits were let through by nothing.
    return words ? [found('caseNumber', at, words, 'wordBeside')] : [];
  });
  return [...beside, ...all(text, REFERENCE, 'caseNumber')];
}

/** Everything that is told by its form, dates of birth and addresses apart. */
export const formsIn = (text: string): Found[] => [
  ...all(text, EMAIL, 'email'),
  ...all(text, POSTCODE, 'postcode'),
  ...all(text, DISTRICT, 'postcode'),
  ...nhsNumbers(text),
  ...phones(text),
  ...caseNumbers(text),
];
