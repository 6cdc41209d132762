import { backupName, backupText, toBackup } from '../domain/record/backup.ts';
import { isWords } from '../domain/record/journal.ts';
import { merge } from '../domain/record/merge.ts';
import type { ReadBackup } from '../domain/record/read-backup.ts';
import type { Draft, Statement, WrittenPart } from '../domain/record/statement.ts';
import type { Fields } from './drafts.ts';
import { $record, changeRecord, keptDrafts, openRecord } from './record.ts';

/**
 * Everything there is, drafts too, as a file; also what could not be kept. With a passphrase the file
 * is sealed, and opened by nothing else.
 * @throws while the notebook is locked
 */
export async function makeBackup(passphrase?: string): Promise<{ name: string; text: string }> {
  await openRecord();
  const { statements, lock } = $record.get();
  if (lock === 'closed') throw new DOMException('The notebook is locked.', 'LockError');
  const madeAt = new Date().toISOString();
  const text = backupText(toBackup(statements, await keptDrafts.all(), madeAt));
  if (passphrase === undefined) return { name: backupName(madeAt), text };
  const [{ sealBackup }, { sealedName, sealedText }] = await Promise.all([
    import('./lock/sealed-backup.ts'),
    import('../domain/lock/sealed-backup.ts'),
  ]);
  return {
    name: sealedName(madeAt),
    text: sealedText(await sealBackup(text, passphrase, madeAt)),
  };
}

/** What restoring a file would do, to be shown before it is done. */
export interface Preview {
  ok: true;
  madeAt: string;
  /** What it holds, whether it is here already or not. */
  statements: readonly Statement[];
  drafts: readonly Draft[];
  /** What is new here. `entries` counts edits too; `other` is visits, choices and the like. */
  adds: { entries: number; answers: number; lessons: number; drafts: number; other: number };
  /** Things here already, that stay as they are. */
  known: number;
  /** Things here that were erased elsewhere before the backup was made, and would go. */
  erases: number;
}

const alive = (list: readonly Statement[]): Statement[] =>
  list.filter(({ verb }) => verb !== 'erased');

const idsOf = (list: readonly Statement[]): Set<string> => new Set(list.map(({ id }) => id));

/** Drafts that are new here, and whose words were not saved since. */
function newDrafts(drafts: readonly Draft[], here: readonly Draft[], saved: readonly Statement[]) {
  const ids = new Set(here.map(({ id }) => id));
  const results = saved.flatMap((one) =>
    'result' in one && one.result !== null ? [fieldsOf({ ...one.result })] : [],
  );
  return drafts.filter(({ id, fields }) => {
    const begun = Object.entries(fields).filter(([, value]) => value.trim() !== '');
    const isSaved = results.some((result) =>
      begun.every(([name, value]) => result[name] === value.trim()),
    );
    return !ids.has(id) && begun.length > 0 && !isSaved;
  });
}

/** What was saved, under the names that the fields of its draft had. */
function fieldsOf({ parts, ids, answer, ...rest }: Record<string, unknown>): Fields {
  // An entry written in the journal has a field for each part; what was recalled is within an answer.
  const written = ((parts ?? []) as WrittenPart[]).map(({ id, text }) => [id, text] as const);
  const all: Record<string, unknown> = {
    ...rest,
    ...(answer as object | undefined),
    ...Object.fromEntries<unknown>(written),
  };
  const words: Fields = Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.trim()] as const] : [],
    ),
  );
  return { ...words, ...(Array.isArray(ids) && { ids: ids.join(' ') }) };
}

/** Why a file is not restored. `sealed` waits for a passphrase; `passphrase` was given another. */
export type Refused =
  Extract<ReadBackup, { ok: false }> | { ok: false; code: 'sealed' | 'passphrase' };

/** The text inside a sealed file, or why it cannot be had; other files as they are. */
async function unsealed(text: string, passphrase?: string): Promise<string | Refused> {
  const { isSealed, readSealed } = await import('../domain/lock/sealed-backup.ts');
  let file: unknown = null;
  try {
    file = JSON.parse(text);
  } catch {
    // Not ours to say: whoever reads backups does.
  }
  if (!isSealed(file)) return text;
  const read = readSealed(file);
  if (!read.ok) return read;
  const { isWhole, openBackup } = await import('./lock/sealed-backup.ts');
  if (!(await isWhole(read.sealed))) return { ok: false, code: 'damaged' };
  if (passphrase === undefined) return { ok: false, code: 'sealed' };
  return (await openBackup(read.sealed, passphrase)) ?? { ok: false, code: 'passphrase' };
}

/**
 * Reads a backup file and says what restoring it would do, or why it cannot be. Changes nothing.
 * @param passphrase what opens it, where it is sealed
 */
export async function previewRestore(
  file: Pick<Blob, 'text'>,
  passphrase?: string,
): Promise<Preview | Refused> {
  const [given, { readBackup }] = await Promise.all([
    file.text(),
    import('../domain/record/read-backup.ts'),
    openRecord(),
  ]);
  const text = await unsealed(given, passphrase);
  if (typeof text !== 'string') return text;
  const read = readBackup(text);
  if (!read.ok) return read;
  const { statements } = $record.get();
  const after = merge(statements, read.statements);
  const here = idsOf(alive(statements));
  const stays = idsOf(alive(after));
  const added = alive(after).filter(({ id }) => !here.has(id));
  const answers = added.filter(({ verb }) => verb === 'answered').length;
  const lessons = added.filter(({ verb }) => verb === 'completed').length;
  const entries = added.filter(isWords).length;
  const drafts = newDrafts(read.drafts, await keptDrafts.all(), after);
  return {
    ok: true,
    madeAt: read.madeAt,
    statements: read.statements,
    drafts,
    adds: {
      entries,
      answers,
      lessons,
      drafts: drafts.length,
      other: added.length - entries - answers - lessons,
    },
    known: alive(read.statements).filter(({ id }) => here.has(id) && stays.has(id)).length,
    erases: [...here].filter((id) => !stays.has(id)).length,
  };
}

/**
 * Restores what was previewed: a union with what is here.
 * @throws when the device does not let us; nothing is changed then
 */
export async function restore({ statements, drafts }: Preview): Promise<void> {
  await changeRecord((all) => merge(all, statements));
  for (const draft of drafts) await keptDrafts.put(draft);
}
