import type { CollectionEntry } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { collected } from '../../collections.ts';
import { sessionFrom } from '../../domain/session/from-tree.ts';
import type { Activity, Length, Segment, Session, Slide } from '../../domain/session/session.ts';

/** A session as a page has it: its words to render, its fields, and its numbers, read from the file once. */
export interface ReadSession {
  entry: CollectionEntry<'sessions'>;
  /** The title of its module, which is the session's too. */
  title: string;
  session: Session;
  /** In the order of `minutes`: a segment with when it starts and ends in each length, from 0. */
  times: ReadonlyMap<string, readonly Placed[]>;
}

/** When a segment comes in a length, in minutes from the start. */
export interface Placed {
  length: Length;
  startsAt: number;
  endsAt: number;
}

/** What a page has just asked for, so that each of the four views does not read it again. */
const kept = new WeakMap<object, ReadSession>();

/** A session by its module's id. @throws naming the nearest when there is none */
export async function readSession(module: string): Promise<ReadSession> {
  const entry = await collected('sessions', module);
  const before = kept.get(entry);
  if (before) return before;
  const session = sessionFrom(mdxToMdast(entry.body ?? ''));
  const { title } = (await collected('modules', module)).data;
  const read = { entry, title, session, times: timesOf(session) };
  kept.set(entry, read);
  return read;
}

function timesOf({ segments }: Session): Map<string, Placed[]> {
  const at: Record<Length, number> = { 60: 0, 90: 0 };
  return new Map(
    segments.map(({ id, minutes }) => [
      id,
      ([60, 90] as const).flatMap((length) => {
        const planned = minutes[length];
        if (planned === null) return [];
        const startsAt = at[length];
        at[length] += planned;
        return [{ length, startsAt, endsAt: at[length] }];
      }),
    ]),
  );
}

/** The session that a tag stands in. @throws when a page renders one without saying which */
export function here(locals: App.Locals): ReadSession {
  if (!locals.session) throw new Error('A session’s words need Astro.locals.session to be set.');
  return locals.session;
}

const named = <T extends { id: string }>(list: readonly T[], id: string, what: string): T => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${what} “${id}” in this session.`);
  return found;
};

/** A segment of the session that a tag stands in. */
export const segmentHere = (locals: App.Locals, id: string): Segment =>
  named(here(locals).session.segments, id, 'segment');

/** A slide of the session that a tag stands in, with its number from 1. */
export function slideHere(locals: App.Locals, id: string): Slide & { number: number } {
  const slides = here(locals).session.segments.flatMap((segment) => segment.slides);
  return { ...named(slides, id, 'slide'), number: slides.findIndex((one) => one.id === id) + 1 };
}

/** An activity of the session that a tag stands in. */
export const activityHere = (locals: App.Locals, id: string): Activity =>
  named(
    here(locals).session.segments.flatMap((segment) => segment.activities),
    id,
    'activity',
  );
