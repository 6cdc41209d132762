import * as near from './evidence.ts';
import type { Found, Reason } from './kinds.ts';
import { isMadeUp } from './initials.ts';
import { isFirstName, isKnown, lists } from './lists/read.ts';
import { joined, type Token } from './tokens.ts';

/** Names of people, told by lists and by what stands beside a word. */

/** A word with its neighbours, as far as a space apart. */
interface Spot {
  word: Token;
  before: Token | undefined;
  earlier: Token | undefined;
  next: Token | undefined;
  further: Token | undefined;
}

const spotsOf = (tokens: readonly Token[]): Spot[] =>
  tokens.map((word, at) => {
    const left = tokens[at - 1];
    const before = left && !word.first && /^[ \u00A0\n]+$/.test(left.after) ? left : undefined;
    const next = joined(word) ? tokens[at + 1] : undefined;
    return {
      word,
      before,
      earlier: before && tokens[at - 2],
      next,
      further: next && joined(next) ? tokens[at + 2] : undefined,
    };
  });

const { surnames, wordNames, places } = lists;

/** “Kelly-Anne” is known by either half. */
const listed = (plain: string): boolean =>
  isFirstName(plain) ||
  (plain.includes('-') &&
    plain.split('-').every((half) => isFirstName(half) || wordNames.has(half)) &&
    plain.split('-').some((half) => half.length > 2));

/** Endings of words that are seldom names. */
const ORDINARY = /(?:ing|tion|sion|ment|ness|ship|ally|fully|ously|ists?|ers|ies|ings)$/;

const isDone = ({ next, further, word }: Spot): boolean =>
  (next !== undefined && !next.capital && near.deeds.has(next.plain)) ||
  (next !== undefined &&
    further !== undefined &&
    near.auxiliaries.has(next.plain) &&
    (near.deeds.has(further.plain) || further.plain === 'been')) ||
  (word.possessive && !isKnown(word.plain));

const isSpokenTo = ({ before, earlier }: Spot): boolean =>
  before !== undefined &&
  (near.contacts.has(before.plain) ||
    (near.leads.has(before.plain) && earlier !== undefined && near.speech.has(earlier.plain)));

const isRelated = ({ before }: Spot): boolean => before !== undefined && near.kin.has(before.plain);

const isTitled = ({ before, word }: Spot): boolean =>
  before !== undefined &&
  near.titles.has(before.plain) &&
  (word.capital || (before.plain !== 'miss' && before.plain !== 'sir' && !isKnown(word.plain)));

/** “asked dawn to”, “rang rose and”: an ordinary word in small letters needs both sides. */
const isAddressed = ({ before, earlier, next }: Spot): boolean => {
  if (before === undefined || next === undefined) return false;
  const led = near.leads.has(before.plain) && before.plain !== 'of' && earlier !== undefined;
  const spoken =
    near.calls.has(before.plain) ||
    (led &&
      /^(?:spoke|spoken|talked|met|sat)$/.test(earlier.plain) &&
      /^(?:to|with)$/.test(before.plain));
  return (
    spoken &&
    /^(?:to|if|whether|that|about|what|how|and|why|when|after|again|today|she|he)$/.test(next.plain)
  );
};

const SCARCE = new Set('will may can hope so art even ever happy'.split(' '));

/** What makes a word somebody’s name; null when nothing does. */
function reasonOf(spot: Spot): Reason | null {
  const { word, before } = spot;
  const { plain } = word;
  if (/\d/.test(plain) || plain.length < 2 || isMadeUp(plain)) return null;
  if (isTitled(spot)) return 'title';
  if (listed(plain)) {
    const vouched = isDone(spot) || isSpokenTo(spot) || isRelated(spot) || isAddressed(spot);
    // Alexa, Asia, Fraser guidelines: known for something else too.
    if (isKnown(plain)) return vouched && word.capital ? 'firstName' : null;
    if (word.capital) return word.shouted && plain.length < 4 ? null : 'firstName';
    return plain.length > 3 || vouched ? 'firstName' : null;
  }
  if (wordNames.has(plain)) return wordReason(spot);
  if (!word.capital || word.shouted || near.titles.has(plain)) return null;
  if (surnames.has(plain)) return 'surname';
  if (isKnown(plain) || places.has(plain) || ORDINARY.test(plain)) return null;
  if (word.first) return isDone(spot) && !plain.endsWith('s') ? 'capital' : null;
  if (before && near.determiners.has(before.plain)) return null;
  return 'capital';
}

function wordReason(spot: Spot): Reason | null {
  const { word, before } = spot;
  if (!word.capital) {
    if (SCARCE.has(word.plain)) return null;
    const related = isRelated(spot) && isDone(spot);
    return isAddressed(spot) || related || isPaired(spot) ? 'wordAsName' : null;
  }
  if (word.shouted && word.plain.length < 5) return null;
  const vouched = isDone(spot) || isSpokenTo(spot) || isRelated(spot);
  if (word.first || isKnown(word.plain)) {
    return vouched || isFromSomewhere(spot) || isListedNext(spot) ? 'wordAsName' : null;
  }
  return before && near.determiners.has(before.plain) ? null : 'wordAsName';
}

/** “Mark from the outreach team”: somebody, and where they work. */
const isFromSomewhere = ({ word, next, further }: Spot): boolean =>
  word.first &&
  next?.plain === 'from' &&
  further !== undefined &&
  /^(?:the|my|our)$/.test(further.plain) &&
  joined(further);

/** “Agnieszka and jade”. */
const isPaired = ({ before, earlier }: Spot): boolean =>
  before?.plain === 'and' && earlier !== undefined && earlier.capital && listed(earlier.plain);

/** “Rose and Kasia”, “Grace Okafor”. */
const isListedNext = ({ next, further }: Spot): boolean => {
  if (next === undefined) return false;
  const name = next.plain === 'and' || next.plain === '&' ? further : next;
  return name !== undefined && name.capital && (listed(name.plain) || surnames.has(name.plain));
};

/** The word goes on a name that has begun: “Tomasz Nowak”. */
const goesOn = (word: Token): boolean =>
  word.capital &&
  !word.shouted &&
  !near.titles.has(word.plain) &&
  (listed(word.plain) ||
    surnames.has(word.plain) ||
    wordNames.has(word.plain) ||
    !isKnown(word.plain));

/** The names of people in a text. */
export function peopleIn(text: string, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  let last = -2;
  for (const [at, spot] of spotsOf(tokens).entries()) {
    const before = found.at(-1);
    const left = tokens[at - 1];
    if (
      before &&
      left &&
      last === at - 1 &&
      joined(left) &&
      !left.possessive &&
      goesOn(spot.word)
    ) {
      before.to = spot.word.to;
      before.words = text.slice(before.from, before.to);
      last = at;
      continue;
    }
    const reason = reasonOf(spot);
    if (reason === null) continue;
    const { from, to } = spot.word;
    found.push({ kind: 'person', from, to, words: text.slice(from, to), reason });
    last = at;
  }
  return found;
}
