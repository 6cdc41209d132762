/** Where somebody is in the document, and how they came there. It lives in the page and nowhere else. */
export interface Place {
  at: string;
  /** The sections that “Back” goes through, the last one first to come. */
  before: readonly string[];
}

/** Goes to a section. To go where one is already changes nothing. */
export const go = (place: Place, to: string): Place =>
  to === place.at ? place : { at: to, before: [...place.before, place.at] };

/** Goes back to where one was; from where one began, nowhere. */
export const back = ({ at, before }: Place): Place => ({
  at: before.at(-1) ?? at,
  before: before.slice(0, -1),
});

/** The section after this one in the order of the document; null after the last and for what is not in it. */
export const next = (order: readonly string[], at: string): string | null =>
  order.includes(at) ? (order[order.indexOf(at) + 1] ?? null) : null;
