import * as near from './evidence.ts';
import type { Found, Reason } from './kinds.ts';
import { isMadeUp } from './initials.ts';
import { isFirstName, isKnown, lists } from './lists/read.ts';
import { streetWords } from './streets.ts';
import { joined, type Token } from './tokens.ts';

/** Names of places: towns by a list, streets and buildings by what they end in. */

const { places, wordPlaces, wordNames } = lists;

const buildings = new Set(
  'school primary academy college nursery nurseries infants infant juniors junior high grammar hospital infirmary clinic surgery hospice church chapel mosque gurdwara synagogue temple centre hub grange estate flats'.split(
    ' ',
  ),
);
/** A capital after them is a saint’s, or a monarch’s, school or hospital. */
const patrons = new Set(
  'st st. saint queen king royal princess prince holy sacred our all christ'.split(' '),
);
const PATRONS_OWN =
  /^(?:trinity|family|heart|lady|saints|cross|name|rosary|spirit|church|souls|redeemer)$/;

/** Longest first: “Merthyr Tydfil” before “Merthyr”. */
const LENGTHS = [4, 3, 2, 1];

const phraseAt = (tokens: readonly Token[], at: number, length: number): string | null => {
  const part = tokens.slice(at, at + length);
  return part.length === length && part.slice(0, -1).every(joined)
    ? part.map(({ plain }) => plain).join(' ')
    : null;
};

const ledIn = (before: Token | undefined, earlier: Token | undefined): boolean =>
  before !== undefined &&
  (near.placeLeads.has(before.plain) ||
    (before.plain === 'to' && earlier !== undefined && near.motions.has(earlier.plain)));

/** A listed town that begins at a word: how many words it takes, or 0. */
function townAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at];
  if (!word) return 0;
  const before = word.first ? undefined : tokens[at - 1];
  for (const length of LENGTHS) {
    const name = phraseAt(tokens, at, length);
    if (name === null) continue;
    if (places.has(name)) {
      if (word.capital) return before && near.titles.has(before.plain) ? 0 : length;
      const plainEnough = name.length > 4 && !isFirstName(name) && !isKnown(name);
      return plainEnough ? length : 0;
    }
    if (wordPlaces.has(name) && word.capital && !word.first && ledIn(before, tokens[at - 2]))
      return length;
  }
  return 0;
}

const named = (word: Token): boolean =>
  word.capital && !word.shouted && !near.titles.has(word.plain);

/** Words that say which, and are no name: “the new academy”, “to primary school”. */
const WHICH =
  /^(?:special|local|main|private|mainstream|public|general|old|new|infant|junior|high|middle|boarding|sunday|day|medical|health|leisure|sports|community|shopping|youth|resource|contact|county|crown|family|magistrates|children|car|big|same|other)$/;

/** How many words before `at` belong to the name of the street or building that ends there. */
function nameBefore(tokens: readonly Token[], at: number): number {
  let length = 0;
  for (let n = at - 1; n >= 0 && length < 4; n -= 1) {
    const word = tokens[n];
    if (!word || !(joined(word) || /^\. $/.test(word.after)) || !named(word)) break;
    // “On Beech Grove”: what only begins the sentence is no part of it.
    if (word.first && isKnown(word.plain) && !patrons.has(word.plain)) break;
    length += 1;
  }
  while (length > 0) {
    const first = tokens[at - length];
    if (first && near.titles.has(first.plain)) length -= 1;
    else break;
  }
  const own = tokens.slice(at - length, at);
  return own.some(({ plain }) => !isKnown(plain) && !WHICH.test(plain)) ? length : 0;
}

interface Span {
  start: number;
  end: number;
  reason: Reason;
}

/** A street or building that ends at a word. */
function endsAt(tokens: readonly Token[], at: number): Span | null {
  const word = tokens[at];
  if (!word) return null;
  const street = streetWords.has(word.plain) && word.capital;
  const building = buildings.has(word.plain);
  if (!street && !building) return null;
  const before = nameBefore(tokens, at);
  if (before > 0 && (word.capital || building)) {
    const next = tokens[at + 1];
    const more = joined(word) && next && buildings.has(next.plain) ? 1 : 0;
    return {
      start: at - before,
      end: at + more,
      reason: street && !building ? 'street' : 'building',
    };
  }
  return word.capital ? null : smallBuildingAt(tokens, at);
}

/** “he goes to greenfield academy”: led in as a place is, and by no word that says which kind. */
function smallBuildingAt(tokens: readonly Token[], at: number): Span | null {
  const [left, lead, earlier] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (!left || !lead || left.capital || !joined(left) || isKnown(left.plain)) return null;
  const school = /^(?:academy|primary|infants)$/.test(tokens[at]?.plain ?? '');
  const other = /^(?:infirmary|hospital|grange)$/.test(tokens[at]?.plain ?? '');
  const led = ledIn(lead, earlier) || (school && lead.plain === 'to');
  return led && (school || other) && !WHICH.test(left.plain)
    ? { start: at - 1, end: at, reason: 'building' }
    : null;
}

/** “St Mary’s”, “Queen Charlotte’s”, “Holy Trinity”. */
function patronAt(tokens: readonly Token[], at: number): Span | null {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word?.capital || !next?.capital || !patrons.has(word.plain)) return null;
  if (!joined(word) && !/^\. $/.test(word.after)) return null;
  const holy = /^(?:holy|sacred|our|all|christ)$/.test(word.plain);
  if (holy ? !PATRONS_OWN.test(next.plain) : isKnown(next.plain)) return null;
  const more = tokens[at + 2];
  const further = joined(next) && more !== undefined && named(more) && !isKnown(more.plain) ? 1 : 0;
  return { start: at, end: at + 1 + further, reason: 'building' };
}

/** A capital that no list knows, led in as a place is. */
function placeLikeAt(tokens: readonly Token[], at: number): Span | null {
  const word = tokens[at];
  const before = tokens[at - 1];
  if (!word || !named(word) || word.first || !before || before.plain === 'by') return null;
  if (isMadeUp(word.plain)) return null;
  if (isKnown(word.plain) || isFirstName(word.plain) || wordNames.has(word.plain)) return null;
  if (lists.surnames.has(word.plain) || word.possessive || !ledIn(before, tokens[at - 2]))
    return null;
  let end = at;
  for (let n = at; n < at + 2; n += 1) {
    const [here, next] = [tokens[n], tokens[n + 1]];
    if (here && next && joined(here) && named(next) && !isKnown(next.plain)) end = n + 1;
    else break;
  }
  return { start: at, end, reason: 'placeLike' };
}

/** The names of places in a text. */
export function placesIn(text: string, tokens: readonly Token[]): Found[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = townAt(tokens, at);
    if (length > 0) spans.push({ start: at, end: at + length - 1, reason: 'town' });
    for (const span of [endsAt(tokens, at), patronAt(tokens, at), placeLikeAt(tokens, at)]) {
      if (span) spans.push(span);
    }
  }
  return spans.flatMap(({ start, end, reason }) => {
    const [first, last] = [tokens[start], tokens[end]];
    if (!first || !last) return [];
    const words = text.slice(first.from, last.to);
    return [{ kind: 'place' as const, from: first.from, to: last.to, words, reason }];
  });
}
