import type { Found } from './kinds.ts';
import { plainStreetWords, streetWords } from './streets.ts';

const ENDS = [...streetWords].map((word) => word.replace('.', String.raw`\.`)).join('|');
const upper = (list: string): string =>
  list
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

const NUMBER = String.raw`(?<![\d/.:-])(?:(?:[Ff]lat|[Aa]partment|[Uu]nit) \d{1,4}[a-zA-Z]?,? ?(?:of )?)?\d{1,4}[a-zA-Z]?,? `;
const FLAT = String.raw`(?:[Ff]lat|[Aa]partment) \d{1,4}[a-zA-Z]?,? `;
const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]+ ){1,3}`;

/** “14 Beech Road”, “31 The Crescent”, “Flat 12 Marlowe House”. */
const CAPITALS = new RegExp(String.raw`(?:${NUMBER}|${FLAT})${NAME}(?:${upper(ENDS)})\b`, 'gu');
/** “9 chapel lane”, when what stands between is no measure. */
const SMALL = new RegExp(
  String.raw`${NUMBER}(?!(?:min|minute|hour|mile|metre|day|week|month|year|of|in|the|a|and|or|on|at|to|more|other|people|families|children|cars|times|long)s?\b)[a-z'’]{3,}(?: [a-z'’]{3,})? (?:${plainStreetWords})\b`,
  'gu',
);
/** “Flat 3” is where somebody lives, whatever follows. */
const BARE_FLAT = /\b[Ff]lat \d{1,4}[a-zA-Z]?\b/gu;

/** Where somebody lives: a number with a street, or a flat. */
export const addressesIn = (text: string): Found[] =>
  [CAPITALS, SMALL, BARE_FLAT].flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: words, index }) => ({
      kind: 'address' as const,
      from: index,
      to: index + words.length,
      words,
      reason: 'form' as const,
    })),
  );
