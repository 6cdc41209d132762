import { permanentId } from '../../../schemas/ids.ts';
import { SLIDE_WORDS, slidesOf, type Session } from '../../../domain/session/session.ts';
import type { Content, Prose } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A session opens, closes and is drawn as it should be, and everything in it has an id of its own. */
export const sessionParts: Rule = function* (content) {
  const first = firstModule(content);
  for (const one of content.prose) {
    const { file, folder, body, session } = one;
    if (!session) continue;
    yield* slides(file, session);
    yield* ids(file, session);
    for (const { id, line } of session.segments.filter(({ loose }) => loose)) {
      yield { code: 'session-loose', file, line, args: { segment: id } };
    }
    yield* opening(one, session, folder === first);
    yield* closing(file, session);
    if (![1, 2].every((side) => session.handout.some((part) => part.side === side))) {
      yield { code: 'session-handout', file, line: 1, args: {} };
    }
    for (const { line } of body.links) yield { code: 'session-link', file, line, args: {} };
  }
};

const firstModule = ({ structured }: Content): string | undefined => {
  const course = structured.find(({ kind }) => kind === 'course');
  return [...(course?.fields?.strings('modules.*') ?? [])][0]?.value;
};

function* slides(file: string, session: Session): Generator<Problem> {
  for (const { id, words, noted, line } of slidesOf(session)) {
    if (words > SLIDE_WORDS) {
      yield { code: 'slide-long', file, line, args: { slide: id, words, most: SLIDE_WORDS } };
    }
    if (!noted) yield { code: 'slide-without-notes', file, line, args: { slide: id } };
  }
}

/** An address holds one of a name, so slides, segments, activities and parts share one name space. */
function* ids(file: string, { segments, returning }: Session): Generator<Problem> {
  const given = [
    ...segments.flatMap((segment) => [
      { ...segment, of: 'segment' },
      ...segment.slides.map((slide) => ({ ...slide, of: 'slide' })),
      ...segment.activities.map((activity) => ({ ...activity, of: 'activity' })),
    ]),
    ...returning.map((part) => ({ ...part, of: 'part' })),
  ];
  const lines = new Map<string, number>();
  for (const { id, of, line } of given) {
    if (id === '') continue;
    const before = lines.get(id);
    if (before !== undefined)
      yield { code: 'id-taken', file, line, args: { id, of, line: before } };
    else if (!permanentId.safeParse(id).success) {
      yield { code: 'id-form', file, line, args: { id, of } };
    }
    lines.set(id, line);
  }
}

/** Five minutes that half a room can do; after the first session, what was learnt and tried before. */
function* opening({ file }: Prose, session: Session, isFirst: boolean): Generator<Problem> {
  const [first, second] = session.segments;
  if (!first) return;
  const five = first.minutes[60] === 5 && first.minutes[90] === 5 && first.activities.length > 0;
  if (first.kind !== 'arrive' || !five) {
    yield { code: 'session-first-five', file, line: first.line, args: { kind: first.kind } };
  }
  if (isFirst) return;
  const both = second ? [first, second] : [first];
  const asked = new Set(both.flatMap(({ slides }) => slides.flatMap(({ asks }) => asks))).size;
  if (asked !== 3) yield { code: 'session-recall', file, line: first.line, args: { asked } };
  const words = both.map(({ text, slides }) =>
    [text, ...slides.map(({ title }) => title)].join(' '),
  );
  if (!/what did you try/i.test(words.join(' '))) {
    yield { code: 'session-tried', file, line: first.line, args: {} };
  }
}

function* closing(file: string, { segments }: Session): Generator<Problem> {
  const last = segments.at(-1);
  if (!last) return;
  if (last.kind !== 'close' || last.minutes[60] === null || last.minutes[90] === null) {
    yield { code: 'session-close', file, line: last.line, args: {} };
  } else if (!/\bWhen\b[\s\S]*?\bI will\b/.test(last.text)) {
    yield { code: 'session-close-words', file, line: last.line, args: {} };
  }
}
