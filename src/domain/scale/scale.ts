import type { ActivityId } from '../record/statement.ts';

/** One of the words a learner may choose: how often, and with how much support. Never a grade. */
export interface Response {
  id: string;
  words: string;
  /** What it is meant to cover, in a sentence. */
  means?: string | undefined;
}

/** Where to go from an item, and why. `at` says for which half of the response words; left out, for any. */
export type Suggestion = {
  why: string;
  at?: 'early' | 'later' | undefined;
} & (
  | { kind: 'lesson' | 'case' | 'moment' | 'walkthrough'; id: string }
  | { kind: 'question'; text: string }
);

/** Something that can be seen a person do. */
export interface Item {
  id: string;
  title: string;
  /** What is meant by it. */
  means: string;
  /** What it looks like early on. */
  early: string;
  /** What it looks like later. */
  later: string;
  /** Questions that help to find a moment to tell. */
  prompts: string[];
  suggestions: Suggestion[];
}

/** Items that belong together, and take about five minutes. */
export interface Area {
  id: string;
  title: string;
  about: string;
  items: Item[];
}

/** A skills scale: ours, or one that a team is licensed to use and has loaded from a file. */
export interface Scale {
  /** Permanent: records point at `scale:<id>#<item>`. */
  id: string;
  title: string;
  summary: string;
  standing: 'written for this site' | 'licensed';
  /** Whose it is, as its owner wants it said. */
  rights?: string | undefined;
  /** Ids of works it rests on; may be empty. */
  sources: string[];
  /** In order, from what is furthest off to what comes of itself. */
  responses: Response[];
  areas: Area[];
}

/** What a record calls a scale. */
export const scaleActivity = (scale: string): ActivityId => `scale:${scale}`;

/** What a record calls an item of a scale. */
export const itemActivity = (scale: string, item: string): ActivityId => `scale:${scale}#${item}`;

/** The scale and the item that an activity names; null when it is about something else. */
export function readItemActivity(object: ActivityId): { scale: string; item: string } | null {
  const [, scale, item] = /^scale:([^#]+)#(.+)$/.exec(object) ?? [];
  return scale !== undefined && item !== undefined ? { scale, item } : null;
}

/** Every item, in the order of the areas. */
export const itemsOf = ({ areas }: Pick<Scale, 'areas'>): Item[] =>
  areas.flatMap(({ items }) => items);

/** How far along the response words one stands, from 0; null for one that the scale does not have any more. */
export function placeOfResponse(
  { responses }: Pick<Scale, 'responses'>,
  id: string,
): number | null {
  const place = responses.findIndex((one) => one.id === id);
  return place < 0 ? null : place;
}
