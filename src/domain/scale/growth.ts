import type { Said } from '../record/statement.ts';
import { latest, type Rating, type Sitting } from './ratings.ts';
import type { Area, Response, Scale } from './scale.ts';

/** What was said of one item, once for each sitting, oldest first. */
export function historyOf(ratings: readonly Rating[], scale: string, item: string): Rating[] {
  const bySitting = new Map<string, Rating>();
  for (const one of ratings) {
    if (one.scale === scale && one.item === item) bySitting.set(one.sitting, one);
  }
  return [...bySitting.values()];
}

/** A stretch of time in which the same was said. */
export interface Stretch {
  response: Said;
  /** When it was said first, and last. */
  from: string;
  until: string;
}

/** The history told short: stretches of the same, of which the first and the last three are told. */
export function stretches(history: readonly Rating[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { response, at } of history) {
    const last = all.at(-1);
    if (last?.response.id === response.id) {
      last.until = at;
      last.response = response;
    } else all.push({ response, from: at, until: at });
  }
  return all.length > 4 ? [...all.slice(0, 1), ...all.slice(-3)] : all;
}

/** How many items of an area stand at each response word: counts of words, never a sum. */
export interface AreaCounts {
  counts: readonly { response: Response; count: number }[];
  /** Said with a word that the scale does not have any more. */
  otherwise: number;
  unsaid: number;
}

/** What is said of an area's items by these ratings, the last of each item counting. */
export function countsOf(
  { responses }: Pick<Scale, 'responses'>,
  { items }: Area,
  ratings: readonly Rating[],
): AreaCounts {
  const now = latest(ratings);
  const said = items.flatMap(({ id }) => now.get(id)?.response.id ?? []);
  const counts = responses
    .map((response) => ({ response, count: said.filter((id) => id === response.id).length }))
    .filter(({ count }) => count > 0);
  const known = counts.reduce((sum, { count }) => sum + count, 0);
  return { counts, otherwise: said.length - known, unsaid: items.length - said.length };
}

/** What became of an item between the last sitting and the one before that had it. */
export interface Change {
  item: string;
  title: string;
  from: Said;
  to: Said;
}

/** What the newest sitting has that is not as it was, and how much is. */
export interface Changes {
  since: string;
  changed: readonly Change[];
  same: number;
  /** Said for the first time. */
  first: number;
}

/** What changed since last time; null when there was no other time. */
export function changesIn(sittings: readonly Sitting[]): Changes | null {
  const [newest, ...earlier] = sittings;
  const [before] = earlier;
  if (!newest || !before) return null;
  const was = latest([...earlier].reverse().flatMap(({ ratings }) => ratings));
  const changed: Change[] = [];
  let same = 0;
  let first = 0;
  for (const { item, title, response } of newest.ratings) {
    const from = was.get(item)?.response;
    if (!from) first += 1;
    else if (from.id === response.id) same += 1;
    else changed.push({ item, title, from, to: response });
  }
  return { since: before.begunAt, changed, same, first };
}
