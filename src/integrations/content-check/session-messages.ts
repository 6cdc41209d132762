import type { Code, ProblemArgs } from './problem.ts';

/** The kinds of problem that only a session has. */
type SessionCode = Extract<Code, `session-${string}` | `slide-${string}`>;

/** What is wrong with a session, then what to do. */
export const SESSION_MESSAGES: { [C in SessionCode]: (args: ProblemArgs[C]) => string } = {
  'session-activity': ({ length }) =>
    `No activity of the ${length} minutes has a moment, a case or a walkthrough. Give one to it: <Activity … moment="shoelaces">.`,
  'session-close': () =>
    'The last segment is not the close. End with one of kind="close", in both lengths.',
  'session-close-words': () =>
    'The close does not say “When …, I will …”. People leave with a plan of that shape: put it on its slide.',
  'session-doing': ({ length, doing, planned }) =>
    `In the ${length} minutes people talk, look, write or move for ${doing} of ${planned}. Make it half or more: turn talking to them into pairs, whole group, look or write.`,
  'session-first-five': ({ kind }) =>
    kind === 'arrive'
      ? 'The first segment takes other than 5 minutes, or has no activity. Arriving is in60="5" in90="5", with something that half a room can do.'
      : `The first segment is of kind “${kind}”. Start with five minutes of kind="arrive".`,
  'session-half-done': ({ segment, wants }) =>
    wants === 'late'
      ? `The segment “${segment}” says “least”, and not that it may give way. Add late="shorten" or late="skip".`
      : `The segment “${segment}” may be shortened, and does not say how far. Add least="6", the fewest minutes it can be done in.`,
  'session-handout': () =>
    'The handout has no part for side 1 or none for side 2. Give each side one: <Handout side="1">.',
  'session-least': ({ segment, least, minutes }) =>
    `The segment “${segment}” can be shortened to ${least} minutes, and has ${minutes}. Make “least” fewer.`,
  'session-link': () =>
    'A link. These words stand on pages of four addresses, so a link can be right on one of them only: name the lesson in “lessons”.',
  'session-loose': ({ segment }) =>
    `Words stand in the segment “${segment}” outside of every tag, so every view would show them. Put them into <Notes>.`,
  'session-nowhere': ({ segment }) =>
    `The segment “${segment}” is in neither length. Give it minutes: in60="8", in90="8", or both.`,
  'session-recall': ({ asked }) =>
    `Its first two segments ask ${asked} questions from earlier sessions, and it needs three. Name three in “recall”, and show each on a slide: <Recall question="…" />.`,
  'session-return': ({ minutes, wanted }) =>
    `The return visit takes ${minutes} minutes. Make its parts add up to ${wanted}.`,
  'session-time': ({ length, minutes, least, most }) =>
    `For a booked ${length} the segments add up to ${minutes} minutes. Make it ${least} to ${most}.`,
  'session-tried': () =>
    'Its first two segments do not ask “What did you try?”. Every session after the first does.',
  'session-whole': ({ segment, kind }) =>
    `The segment “${segment}” is of kind “${kind}”, which is never cut. Take “late” out.`,
  'session-writing': ({ length }) =>
    `The ${length} minutes have no moment of quiet writing. Give one segment kind="write".`,
  'slide-long': ({ slide, words, most }) =>
    `The slide “${slide}” has ${words} words. Cut it to ${most}, its heading included, or put a quotation after >.`,
  'slide-without-notes': ({ slide }) =>
    `The slide “${slide}” has no notes. Say after it what to say and do: <Notes>…</Notes>.`,
};
