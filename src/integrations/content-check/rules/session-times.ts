import { DOING, inLength, LENGTHS, PLANNED, RETURN } from '../../../domain/session/session.ts';
import type { Length, Segment } from '../../../domain/session/session.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** An evening adds up, in both of its lengths, and at least half of it belongs to the people in the room. */
export const sessionTimes: Rule = function* ({ prose }) {
  for (const { file, session } of prose) {
    if (!session) continue;
    for (const length of LENGTHS) yield* ofLength(file, inLength(session, length), length);
    for (const segment of session.segments) yield* ofSegment(file, segment);
    const minutes = session.returning.reduce((sum, part) => sum + part.minutes, 0);
    const [first] = session.returning;
    if (first && minutes !== RETURN) {
      const args = { minutes, wanted: RETURN };
      yield { code: 'session-return', file, line: first.line, args };
    }
  }
};

function* ofLength(
  file: string,
  segments: readonly (Segment & { planned: number })[],
  length: Length,
): Generator<Problem> {
  const sum = (some: typeof segments) => some.reduce((all, { planned }) => all + planned, 0);
  const minutes = sum(segments);
  const [least, most] = PLANNED[length];
  if (minutes < least || minutes > most) {
    yield { code: 'session-time', file, line: 1, args: { length, minutes, least, most } };
  }
  const doing = sum(segments.filter(({ kind }) => DOING.has(kind)));
  if (doing * 2 < minutes) {
    yield { code: 'session-doing', file, line: 1, args: { length, doing, planned: minutes } };
  }
  if (!segments.some(({ kind }) => kind === 'write')) {
    yield { code: 'session-writing', file, line: 1, args: { length } };
  }
  const shared = segments
    .flatMap(({ activities }) => activities)
    .some((one) => one.moment ?? one.case ?? one.walk);
  if (!shared) yield { code: 'session-activity', file, line: 1, args: { length } };
}

/** What may give way says when and how far; what is never cut does not say that it may be. */
function* ofSegment(file: string, segment: Segment): Generator<Problem> {
  const { id, kind, minutes, late, least, line } = segment;
  const shortest = Math.min(...LENGTHS.map((length) => minutes[length] ?? Infinity));
  if (shortest === Infinity) {
    yield { code: 'session-nowhere', file, line, args: { segment: id } };
  } else if (least !== null && least >= shortest) {
    yield { code: 'session-least', file, line, args: { segment: id, least, minutes: shortest } };
  }
  if (late === 'keep') {
    if (least !== null) {
      yield { code: 'session-half-done', file, line, args: { segment: id, wants: 'late' } };
    }
  } else if (kind === 'arrive' || kind === 'break' || kind === 'close') {
    yield { code: 'session-whole', file, line, args: { segment: id, kind } };
  } else if (late === 'shorten' && least === null) {
    yield { code: 'session-half-done', file, line, args: { segment: id, wants: 'least' } };
  }
}
