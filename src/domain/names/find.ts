import { addressesIn } from './addresses.ts';
import { birthsIn } from './births.ts';
import { combinationsIn } from './combinations.ts';
import type { Found } from './kinds.ts';
import { formsIn } from './patterns.ts';
import { peopleIn } from './people.ts';
import { placesIn } from './places.ts';
import { tokensOf } from './tokens.ts';

const overlaps = (one: Found, other: Found): boolean => one.from < other.to && other.from < one.to;

const longestFirst = (one: Found, other: Found): number =>
  other.to - other.from - (one.to - one.from);

/**
 * What in a text looks like a name, a place, or anything else by which somebody could be told: in the
 * order of the text. Rules and lists, no model: it misses some and mistakes some, and whoever shows
 * it must say so. Of two that overlap the more certain stays; combinations stand across others.
 */
export function find(text: string): Found[] {
  const tokens = tokensOf(text);
  const kept: Found[] = [];
  const stay = (found: readonly Found[]) => {
    for (const one of found) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  };
  stay(formsIn(text));
  stay(birthsIn(text));
  stay(addressesIn(text).sort(longestFirst));
  stay(placesIn(text, tokens).filter(isMoreThanTown).sort(longestFirst));
  const people = peopleIn(text, tokens);
  stay(people.filter(({ reason }) => reason === 'title'));
  stay(placesIn(text, tokens).sort(longestFirst));
  stay(people);
  return [...kept, ...combinationsIn(text)].sort((one, other) => one.from - other.from);
}

const isMoreThanTown = ({ reason }: Found): boolean => reason === 'street' || reason === 'building';
