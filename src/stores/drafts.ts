import type { ActivityId, Draft } from '../domain/record/statement.ts';
import { newId } from './new-id.ts';
import { keptDrafts } from './record.ts';
import { note, tabRoom } from './rooms.ts';

/**
 * Words begun and not saved. Each open field writes under an id of its own and holds a lock of that
 * name, so that two tabs at one prompt keep both, and so that a later page knows which drafts are
 * still being written in somewhere and which were left.
 */

/** What stands in the named fields of an activity. */
export type Fields = Record<string, string>;

/** The words of one open field, kept as they are typed. */
export interface DraftHandle {
  /** The draft that is written under. */
  readonly id: string;
  /** What was left here before, to go on with; empty when nothing was. */
  readonly fields: Fields;
  /** Begun elsewhere, not this one, and no tab is writing in it. Newest first. */
  readonly others: readonly Draft[];
  /** Call on every input. One write is under way at a time; of those waiting only the newest goes next. */
  write(fields: Fields): void;
  /** Removes the draft, once nothing of it is under way: its words were saved, or given up. */
  discard(): Promise<void>;
}

const LOCK = 'noticing:draft:';

const LET_GO_IN_MS = 50;
const LET_GO_TRIES = 20;

/** Whether the browser lets tabs agree on who writes where: not on a page served without TLS. */
const canLock = (): boolean => 'locks' in navigator;

async function inUse(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name = '' }) => name));
}

/** Takes the lock of a draft and returns how to let go of it; null when another tab has it. */
function hold(id: string): Promise<(() => void) | null> {
  if (!canLock()) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    const held = (lock: Lock | null): Promise<void> | undefined => {
      if (lock) {
        return new Promise((release) => {
          resolve(release);
        });
      }
      resolve(null);
      return undefined;
    };
    navigator.locks.request(LOCK + id, { ifAvailable: true }, held).catch(() => {
      resolve(() => undefined);
    });
  });
}

const newestFirst = (one: Draft, other: Draft): number => (one.at < other.at ? 1 : -1);
const isEmpty = (fields: Fields): boolean => Object.values(fields).every((text) => text === '');

/** Whether `now` goes on from where `draft` left off, or has nothing in its place. */
const goesOn = (now: Fields, draft: Fields): boolean =>
  Object.entries(draft).every(([name, text]) => !now[name] || now[name].startsWith(text));

/** Which draft of an activity this tab wrote last, from page to page. */
const heldHere = (activity: ActivityId): string => `noticing:held:${activity}`;

/** The drafts of an activity that nobody is writing in, the newest first. */
async function leftAt(activity: ActivityId): Promise<Draft[]> {
  const drafts = (await keptDrafts.all())
    .filter((one) => one.activity === activity)
    .sort(newestFirst);
  if (drafts.length === 0 || !canLock()) return drafts;
  let taken = await inUse();
  // The page before this one in the tab may take a moment to let go.
  const own = LOCK + (tabRoom()?.getItem(heldHere(activity)) ?? '');
  for (let tries = 0; taken.has(own) && tries < LET_GO_TRIES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, LET_GO_IN_MS));
    taken = await inUse();
  }
  return drafts.filter(({ id }) => !taken.has(LOCK + id));
}

/** Throws away a draft that was offered and not wanted, or whose words are elsewhere now. */
export const discardDraft = (id: string): Promise<void> => keptDrafts.remove(id);

/**
 * Opens a draft for an activity: the one last left there, or a new one.
 * @param now reads what stands in the fields; a left draft is only gone on with when that follows on
 */
export async function draftFor(
  activity: ActivityId,
  now: () => Fields = () => ({}),
): Promise<DraftHandle> {
  const left = await leftAt(activity);
  const words = now();
  // Without locks another tab could be in it, so it is offered and never taken.
  const own = canLock() ? left.find(({ fields }) => goesOn(words, fields)) : undefined;

  let id = own?.id ?? newId();
  let release: (() => void) | null = null;
  let next: Fields | null = null;
  let writing: Promise<void> | null = null;

  const put = (fields: Fields): Promise<void> =>
    isEmpty(fields)
      ? keptDrafts.remove(id)
      : keptDrafts.put({ id, activity, fields, at: new Date().toISOString() });

  async function writeAll(): Promise<void> {
    release ??= await hold(id);
    if (!release) {
      // Another tab has gone on with it since.
      id = newId();
      release = await hold(id);
    }
    note(tabRoom(), heldHere(activity), id);
    while (next) {
      const fields: Fields = next;
      next = null;
      await put(fields).catch(() => undefined);
    }
    writing = null;
  }

  const letGo = () => {
    release?.();
    release = null;
  };

  // The second chance, never the plan: a page may be killed without it.
  addEventListener('pagehide', () => {
    if (next) void put(next);
    letGo();
  });

  return {
    get id() {
      return id;
    },
    fields: own?.fields ?? {},
    others: left.filter((one) => one !== own),
    write(fields) {
      next = fields;
      writing ??= writeAll();
    },
    async discard() {
      next = null;
      await writing;
      // What is typed from here on is begun anew: it neither comes back under this id nor goes with it.
      const [gone, letGoOfIt] = [id, release];
      id = newId();
      release = null;
      await keptDrafts.remove(gone);
      letGoOfIt?.();
    },
  };
}
