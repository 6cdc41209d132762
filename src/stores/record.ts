import { append } from '../domain/record/append.ts';
import { isLiving, type Living } from '../domain/record/chain.ts';
import { merge } from '../domain/record/merge.ts';
import { draftsUnderCurrentIds, underCurrentIds } from '../domain/record/renames.ts';
import type { ActivityId, Draft, Statement } from '../domain/record/statement.ts';
import { openDevice } from './engines/device.ts';
import type { Change, DraftEngine, Engine } from './engines/engine.ts';
import { openMemory } from './engines/memory.ts';
import { refusalOf } from './engines/trouble.ts';
import { newId } from './new-id.ts';
import { tabRoom } from './rooms.ts';
import {
  isSharedDevice,
  noteLeaving,
  onSharedDeviceChange,
  SHARED_ROWS,
  wipeIfLeftBehind,
} from './shared-tab.ts';
import { $record, inTab, set, show } from './state.ts';

export { $record };

/**
 * The learner's record as the page sees it, and the only code that talks to an engine. Everything
 * is shown at once and kept a moment later; what cannot be kept stays in sight, with the trouble
 * named, so that nobody stops writing.
 */

let engine: Promise<Engine> | null = null;
let opening: Promise<void> | null = null;
/** The ids of statements that are shown and on their way to be kept. */
const underway = new Set<string>();

async function openShared(): Promise<Engine> {
  const { wasDiscarded = false } = document as { wasDiscarded?: boolean };
  wipeIfLeftBehind(Date.now(), wasDiscarded);
  set({ keeping: inTab(), trouble: null, lock: 'none' });
  return Promise.resolve(openMemory(tabRoom(), SHARED_ROWS));
}

const openOwn = (): Promise<Engine> =>
  openDevice(({ onDevice, refusal, lock }) => {
    const { trouble } = $record.get();
    // That the record was wiped stays true when something can be kept again.
    const wiped = trouble === 'wiped' && refusal === null;
    set({ keeping: onDevice ? 'device' : inTab(), trouble: wiped ? 'wiped' : refusal, lock });
  }, tabRoom());

/** The engine in use, opened at the first call. For the other stores that move what it keeps. */
export function connected(): Promise<Engine> {
  engine ??= (async () => {
    const opened = await (isSharedDevice() ? openShared() : openOwn());
    opened.onChange((change) => void hear(change));
    return opened;
  })();
  return engine;
}

const read = async (): Promise<readonly Statement[]> =>
  underCurrentIds(await (await connected()).all());

async function hear(change: Change): Promise<void> {
  const { statements } = $record.get();
  if (change.kind === 'appended') {
    const [statement = change.statement] = underCurrentIds([change.statement]);
    show(append(statements, statement));
    return;
  }
  // Locked, or opened: what the page shows is not to stay, or not all there is.
  if (change.kind === 'lock') {
    location.reload();
    return;
  }
  const expected = statements.filter(({ id }) => !underway.has(id));
  const kept = await read();
  if (change.kind === 'gone') {
    const ids = new Set(kept.map(({ id }) => id));
    if (expected.some(({ id }) => !ids.has(id)) && $record.get().trouble !== 'newer') {
      set({ trouble: 'wiped' });
    }
  }
  show(merge(change.kind === 'emptied' ? [] : $record.get().statements, kept));
}

async function load(): Promise<void> {
  const kept = await read();
  const statements = merge(kept, []);
  show(statements);
  set({ status: 'ready' });
  const graves = (list: readonly Statement[]) => list.filter((one) => !isLiving(one)).length;
  // An edit that another tab made of an erased entry: its words go from the device too.
  if (graves(statements) > graves(kept) && $record.get().lock !== 'closed') {
    await (await connected()).replace((all) => merge(all, [])).catch(() => undefined);
  }
}

/** Lets go of the engine and opens the one that is right now. For `shared-device.ts`. */
export async function reopen(): Promise<void> {
  (await engine)?.close();
  engine = null;
  set({ status: 'loading', statements: [], trouble: null });
  opening = load();
  await opening;
}

function listen(): void {
  noteLeaving(() => Date.now());
  onSharedDeviceChange(() => void reopen());
  // A page brought back whole has not heard what happened while it was away.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void hear({ kind: 'replaced' });
  });
}

/** Opens the record and loads it, once, however often it is called. Never rejects: see `trouble`. */
export function openRecord(): Promise<void> {
  if (!opening) {
    listen();
    opening = load();
  }
  return opening;
}

type ResultOf<Verb extends Living['verb']> = Extract<Living, { verb: Verb }>['result'];

function askToPersist(verb: Living['verb']): void {
  const { statements, keeping } = $record.get();
  const isWriting = (one: Statement['verb']) => one === 'reflected' || one === 'wrote';
  if (!isWriting(verb) || keeping !== 'device') return;
  if (statements.some((one) => isWriting(one.verb))) return;
  // Browsers may refuse, or ask the learner; nothing waits for it. Some have no such thing, and none
  // where the page did not come over HTTPS.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  void Promise.resolve(navigator.storage?.persist?.()).catch(() => undefined);
}

/**
 * Keeps one more thing the learner did. Resolves when it is kept, and also when it could not be: it
 * is then in `$record` all the same, with the trouble named.
 */
export async function record<Verb extends Living['verb']>(
  verb: Verb,
  object: ActivityId,
  result: ResultOf<Verb>,
  { replaces }: { replaces?: string[] } = {},
): Promise<Extract<Living, { verb: Verb }>> {
  await openRecord();
  const statement = {
    id: newId(),
    verb,
    object,
    result,
    at: new Date().toISOString(),
    ...(replaces && { replaces }),
  } as Extract<Living, { verb: Verb }>;
  askToPersist(verb);
  underway.add(statement.id);
  show(append($record.get().statements, statement), statement);
  try {
    await (await connected()).append(statement);
  } catch (error) {
    set({ trouble: refusalOf(error) });
  }
  underway.delete(statement.id);
  return statement;
}

/**
 * Makes something else of the whole record, on the device and in sight.
 * @throws when the device does not let us; nothing is changed then
 */
export async function changeRecord(
  change: (all: readonly Statement[]) => readonly Statement[],
): Promise<void> {
  await openRecord();
  await (await connected()).replace(change);
  show(change($record.get().statements));
}

/** Words begun and not saved, wherever they are kept. For `drafts.ts` and backups. */
export const keptDrafts: DraftEngine = {
  all: async () => draftsUnderCurrentIds(await (await connected()).drafts.all()),
  async put(draft: Draft) {
    try {
      await (await connected()).drafts.put(draft);
    } catch (error) {
      set({ trouble: refusalOf(error) });
    }
  },
  remove: async (id) => (await connected()).drafts.remove(id),
  clear: async () => (await connected()).drafts.clear(),
};
