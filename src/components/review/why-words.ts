import type { Why } from '../../domain/review/why.ts';

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as it stands in a sentence: “three”, “14”. */
export const inWords = (count: number): string => SMALL[count] ?? String(count);

const several = (count: number, one: string): string =>
  count === 1 ? `a ${one}` : `${inWords(count)} ${one}s`;

/** A span of days as people say it: “three weeks”. Rounded down, from one day on. */
function span(days: number): string {
  if (days < 7) return several(days, 'day');
  if (days < 60) return several(Math.floor(days / 7), 'week');
  return days < 365 ? several(Math.floor(days / 30), 'month') : 'over a year';
}

/** When something was, by whole days: “yesterday”, “three weeks ago”. */
export const ago = (days: number): string =>
  days < 1 ? 'today' : days === 1 ? 'yesterday' : `${span(days)} ago`;

/** When something comes back, by whole days: “tomorrow”, “in about three weeks”. */
export const comesBack = (days: number): string =>
  days <= 1 ? 'tomorrow' : `in ${days < 7 ? '' : 'about '}${span(days)}`;

/** Why something comes now, in a sentence or two. */
export function whyNow({ reason, days }: Why): string {
  const then = ago(days);
  return {
    mistaken: `You answered this ${then}. You were sure, and it was not right yet.`,
    'not-yet': `You answered this ${then} and it was not right yet.`,
    guessed: `You answered this ${then} and were guessing.`,
    had: `You had this right ${then}. About now it begins to fade.`,
    sure: `You were sure of this ${then}, and right. About now it begins to fade.`,
    'recalled-all': `You remembered all of this ${then}. About now it begins to fade.`,
    'recalled-some': `You remembered part of this ${then}.`,
    looked: `You looked at this moment ${then}.`,
    'judged-not-yet': `It came ${then} and you said “not yet”.`,
    'judged-effort': `It came back ${then}, with effort.`,
    'judged-yes': `It came back to you ${then}. About now it begins to fade.`,
    explained: `A lesson that you finished ${then} explains this.`,
  }[reason];
}
