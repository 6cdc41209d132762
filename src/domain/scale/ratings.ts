import type { ActivityId, Lapsed, Rated, Said, Statement } from '../record/statement.ts';
import { readItemActivity } from './scale.ts';

/** What a learner said of themselves on one item, as its latest edit has it. */
export interface Rating {
  /** The id of the statement that stands for it. */
  id: string;
  scale: string;
  item: string;
  sitting: string;
  response: Said;
  /** The item as it read then. */
  title: string;
  /** What they saw that makes them say so. */
  text: string;
  about: ActivityId | null;
  /** When it was first said; an edit of the words makes it no later. */
  at: string;
}

/** What was said together. */
export interface Sitting {
  id: string;
  scale: string;
  begunAt: string;
  lastAt: string;
  /** One for each item; where two devices said otherwise, the later. */
  ratings: readonly Rating[];
}

const byTime = (one: Rating, other: Rating): number =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1;

/** Every rating there is, oldest first; of what replaces each other only the last. */
export function ratingsIn(record: readonly Statement[]): Rating[] {
  // Of an earlier version there may be only that it was: its words go after a week.
  const all = new Map<string, Rated | Lapsed>();
  for (const one of record) {
    if (one.verb === 'rated' || one.verb === 'lapsed') all.set(one.id, one);
  }
  const replaced = new Set([...all.values()].flatMap(({ replaces = [] }) => replaces));
  return [...all.values()]
    .filter((one): one is Rated => one.verb === 'rated' && !replaced.has(one.id))
    .flatMap((one): Rating[] => {
      const place = readItemActivity(one.object);
      return place ? [{ id: one.id, ...place, ...one.result, at: firstSaid(one, all) }] : [];
    })
    .sort(byTime);
}

/** When the first of what a rating replaces was said in the same sitting. */
function firstSaid(rated: Rated, all: ReadonlyMap<string, Rated | Lapsed>): string {
  const chain = new Set([rated.id]);
  let first = rated.at;
  for (const id of chain) {
    const one = all.get(id);
    if (!one) continue;
    if (one.at < first) first = one.at;
    for (const before of one.replaces ?? []) chain.add(before);
  }
  return first;
}

/** The sittings on one scale, newest first. */
export function sittingsOf(ratings: readonly Rating[], scale: string): Sitting[] {
  const together = new Map<string, Rating[]>();
  for (const one of ratings) {
    if (one.scale !== scale) continue;
    const list = together.get(one.sitting);
    if (list) list.push(one);
    else together.set(one.sitting, [one]);
  }
  return [...together]
    .map(([id, list]): Sitting => {
      const [first, last] = [list[0], list.at(-1)];
      return {
        id,
        scale,
        begunAt: first?.at ?? '',
        lastAt: last?.at ?? '',
        ratings: [...latest(list).values()],
      };
    })
    .sort((one, other) => (one.begunAt < other.begunAt ? 1 : -1));
}

/** The last rating of each item, by item. */
export function latest(ratings: readonly Rating[]): Map<string, Rating> {
  const found = new Map<string, Rating>();
  for (const one of ratings) {
    found.delete(one.item);
    found.set(one.item, one);
  }
  return found;
}

/** How long one sitting may take, with stops: after that what is said is another time. */
const OPEN_DAYS = 14;
const DAY_MS = 86_400_000;

/** The sitting one may go on with at `now`: the newest, for two weeks. */
export function openSitting(sittings: readonly Sitting[], now: Date): Sitting | null {
  const [newest] = sittings;
  if (!newest) return null;
  return now.getTime() - Date.parse(newest.begunAt) < OPEN_DAYS * DAY_MS ? newest : null;
}
