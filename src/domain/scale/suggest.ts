import type { Rating } from './ratings.ts';
import { itemsOf, placeOfResponse, type Item, type Scale, type Suggestion } from './scale.ts';

/** Something to do next, with what was said that makes us think of it. */
export interface Suggested {
  item: Item;
  /** What was said of the item. */
  rating: Rating;
  suggestion: Suggestion;
}

/** How many are offered: more would be a list of duties. With little said, an item may give two. */
const MOST = 3;
const LEAST = 2;

/**
 * Two or three things to do next. First come items in which something moves with help: what a person
 * can do with somebody beside them is what they can learn next. Then what was not tried, then the
 * rest, from the words furthest off. Each comes from an item of its own, and of a kind of its own where
 * there is one; one is a question to take to supervision.
 * @param now the last rating of each item, by item
 * @param can whether a suggestion can be followed on this site, and has not been already
 */
export function suggest(
  scale: Scale,
  now: ReadonlyMap<string, Rating>,
  can: (suggestion: Suggestion) => 'yes' | 'done' | 'no',
): Suggested[] {
  const said = itemsOf(scale)
    .flatMap((item) => {
      const rating = now.get(item.id);
      const place = rating ? placeOfResponse(scale, rating.response.id) : null;
      if (!rating || place === null) return [];
      const half = place < scale.responses.length / 2 ? 'early' : 'later';
      return [{ item, rating, place, fits: fitting(item, half, can) }];
    })
    .sort((one, other) => order(one.place) - order(other.place));
  const chosen: Suggested[] = [];
  const from = ({ item, rating, fits }: (typeof said)[number]) => {
    const kinds = new Set(chosen.map(({ suggestion }) => suggestion.kind));
    const left = fits.filter((one) => chosen.every(({ suggestion }) => suggestion !== one));
    // The last place is kept for a question, if none has come yet.
    const asks = chosen.length === MOST - 1 && !kinds.has('question');
    const suggestion = asks
      ? left.find(({ kind }) => kind === 'question')
      : (left.find(({ kind }) => !kinds.has(kind)) ?? left[0]);
    if (suggestion) chosen.push({ item, rating, suggestion });
  };
  for (const one of said) if (chosen.length < MOST) from(one);
  for (const one of said) if (chosen.length < LEAST) from(one);
  return chosen;
}

/** What an item has to offer to somebody in this half of the words, what was done already last. */
const fitting = (
  { suggestions }: Item,
  half: 'early' | 'later',
  can: (suggestion: Suggestion) => 'yes' | 'done' | 'no',
): Suggestion[] =>
  suggestions
    .filter(({ at }) => at === undefined || at === half)
    .map((suggestion) => ({ suggestion, can: can(suggestion) }))
    .filter((one) => one.can !== 'no')
    .sort((one, other) => Number(one.can === 'done') - Number(other.can === 'done'))
    .map(({ suggestion }) => suggestion);

/** The second word first, then the first, then the others. */
const order = (place: number): number => (place === 1 ? 0 : place === 0 ? 1 : place);
