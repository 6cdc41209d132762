import type { Said } from '../record/statement.ts';
import type { Rating, Sitting } from './ratings.ts';
import { itemsOf, type Response, type Scale } from './scale.ts';

/**
 * The two files that learner and supervisor send each other, by whatever way they trust. Contracts: files
 * written today must be readable for good.
 */

/** How a self-check sent to a supervisor says what it is. */
export const SELF_CHECK_FORMAT = 'noticing-self-check';
/** How a supervisor's view says what it is. */
export const VIEW_FORMAT = 'noticing-supervisor-view';
/** Of both files. */
export const EXCHANGE_VERSION = 1;

/** What is sent of a scale: what has to be read to answer. The rest of its text stays where it is. */
export interface SentScale {
  id: string;
  title: string;
  responses: { id: string; words: string }[];
  areas: { id: string; title: string; items: { id: string; title: string }[] }[];
}

/** One thing a learner said, as it is sent. */
export interface SentRating {
  item: string;
  response: Said;
  /** Empty where the learner leaves it out. */
  text: string;
  at: string;
}

/** One self-check as a file. */
export interface SelfCheckFile {
  format: typeof SELF_CHECK_FORMAT;
  version: number;
  madeAt: string;
  sitting: string;
  /** Whether supervisor and learner agreed that the supervisor looks first without seeing it. */
  first: 'own-view' | 'ratings';
  scale: SentScale;
  ratings: SentRating[];
}

/** A supervisor's view of one item; `response` is null where they have not seen it. */
export interface View {
  item: string;
  title: string;
  response: Said | null;
  text: string;
}

/** A supervisor's view of one self-check as a file. */
export interface ViewFile {
  format: typeof VIEW_FORMAT;
  version: number;
  madeAt: string;
  sitting: string;
  scale: { id: string; title: string };
  /** How the supervisor wants to be called; may be empty. */
  by: string;
  /** Whether they had seen the learner's ratings when they wrote. */
  had: 'own-view' | 'ratings';
  views: View[];
}

/** What of a scale goes along with what was said: only the items that were, under their areas. */
export function sentScale(scale: Scale, ratings: readonly Rating[]): SentScale {
  const said = new Set(ratings.map(({ item }) => item));
  const areas = scale.areas
    .map(({ id, title, items }) => ({
      id,
      title,
      items: items
        .filter((one) => said.has(one.id))
        .map((one) => ({ id: one.id, title: one.title })),
    }))
    .filter(({ items }) => items.length > 0);
  const short = ({ id, words }: Response) => ({ id, words });
  return { id: scale.id, title: scale.title, responses: scale.responses.map(short), areas };
}

/**
 * A self-check as its file.
 * @param without the items whose words stay here
 */
export function toSelfCheckFile(
  scale: Scale,
  sitting: Sitting,
  {
    without,
    first,
    madeAt,
  }: { without: ReadonlySet<string>; first: SelfCheckFile['first']; madeAt: string },
): SelfCheckFile {
  const known = new Set(itemsOf(scale).map(({ id }) => id));
  const ratings = sitting.ratings.filter(({ item }) => known.has(item));
  return {
    format: SELF_CHECK_FORMAT,
    version: EXCHANGE_VERSION,
    madeAt,
    sitting: sitting.id,
    first,
    scale: sentScale(scale, ratings),
    ratings: ratings.map(({ item, response, text, at }) => ({
      item,
      response,
      text: without.has(item) ? '' : text,
      at,
    })),
  };
}

/** Either file as text, laid out so that a person can read it. */
export const fileText = (file: SelfCheckFile | ViewFile): string =>
  `${JSON.stringify(file, null, 2)}\n`;

/** `noticing-self-check-2026-03-09.json`: nothing in it says whose. */
export const fileName = ({ format, madeAt }: SelfCheckFile | ViewFile): string =>
  `${format}-${madeAt.slice(0, 10)}.json`;
