import * as v from 'valibot';
import { BACKUP_FORMAT } from './backup.ts';
import { migrate } from './migrate.ts';
import { draftsUnderCurrentIds, underCurrentIds } from './renames.ts';
import type { Draft, Statement } from './statement.ts';

/**
 * Reads backup files. Apart from everything else because it carries valibot, which only a reader
 * who restores should pay for.
 */

const text = v.string();
const id = v.pipe(text, v.regex(/^[\w:.-]{1,64}$/));
const object = v.pipe(text, v.minLength(1), v.maxLength(300));
const at = v.pipe(text, v.isoTimestamp());
const ids = v.array(text);

const answer = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['single', 'multiple', 'order']), ids }),
  v.strictObject({ kind: v.literal('match'), pairs: v.record(text, text) }),
  v.strictObject({ kind: v.literal('recall'), text, ids }),
]);

const said = v.strictObject({ id: text, words: text });

const done = <const Verb extends string, Schema extends v.GenericSchema>(
  verb: Verb,
  result: Schema,
) =>
  v.strictObject({
    id,
    verb: v.literal(verb),
    object,
    result,
    at,
    replaces: v.exactOptional(v.array(id)),
  });

const statement = v.variant('verb', [
  done('visited', v.null()),
  done('completed', v.null()),
  done('exported', v.null()),
  done(
    'answered',
    v.strictObject({
      answer,
      right: v.nullable(v.boolean()),
      confidence: v.nullable(v.picklist(['guess', 'fairly', 'sure'])),
    }),
  ),
  done('tried', v.strictObject({ text, prompt: text })),
  done('chose', v.strictObject({ ids })),
  done('reflected', v.strictObject({ text, prompt: text })),
  done('planned', v.strictObject({ when: text, will: text })),
  done('asked', v.strictObject({ plan: id })),
  done(
    'returned',
    v.strictObject({
      plan: id,
      outcome: v.picklist(['tried', 'notYet', 'otherwise']),
      text,
      prompt: text,
    }),
  ),
  done(
    'walked',
    v.strictObject({
      path: v.array(v.strictObject({ step: text, choice: text })),
      at: text,
      ended: v.boolean(),
    }),
  ),
  done(
    'wrote',
    v.strictObject({
      template: text,
      parts: v.array(v.strictObject({ id: text, prompt: text, text })),
      about: v.nullable(object),
    }),
  ),
  done('lapsed', v.null()),
  done(
    'recalled',
    v.strictObject({ judgement: v.picklist(['notYet', 'effort', 'yes']), text, prompt: text }),
  ),
  done('postponed', v.null()),
  done(
    'rated',
    v.strictObject({ sitting: id, response: said, title: text, text, about: v.nullable(object) }),
  ),
  done('adopted', v.strictObject({ file: text, text })),
  done(
    'received',
    v.strictObject({
      sitting: id,
      by: text,
      madeAt: at,
      views: v.array(v.strictObject({ item: text, title: text, response: v.nullable(said), text })),
    }),
  ),
  v.strictObject({ id, verb: v.literal('erased'), at }),
]);

const draft = v.strictObject({ id, activity: object, fields: v.record(text, text), at });

const backup = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.number(),
  madeAt: at,
  statements: v.array(statement),
  drafts: v.array(draft),
});

/** What a backup file turned out to hold, or why nothing was taken from it. */
export type ReadBackup =
  | { ok: true; madeAt: string; statements: readonly Statement[]; drafts: readonly Draft[] }
  /** `not-json` is also what a file cut short is; `where` is the path to the first thing wrong in a `damaged` one. */
  | { ok: false; code: 'not-json' | 'not-ours' | 'newer' | 'damaged'; where?: string };

const parsed = (file: string): unknown => {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
};

const isOurs = (file: unknown): file is Record<string, unknown> =>
  typeof file === 'object' && file !== null && 'format' in file && file.format === BACKUP_FORMAT;

/** Reads the text of a backup file whole or not at all, under today's ids. */
export function readBackup(file: string): ReadBackup {
  const raw = parsed(file);
  if (raw === undefined) return { ok: false, code: 'not-json' };
  if (!isOurs(raw)) return { ok: false, code: 'not-ours' };
  const migrated = migrate(raw);
  if (!migrated.ok) return { ok: false, code: migrated.code === 'newer' ? 'newer' : 'damaged' };
  const read = v.safeParse(backup, migrated.file, { abortEarly: true });
  if (!read.success) {
    return { ok: false, code: 'damaged', where: v.getDotPath(read.issues[0]) ?? 'format' };
  }
  const { madeAt, statements, drafts } = read.output;
  return {
    ok: true,
    madeAt,
    statements: underCurrentIds(statements),
    drafts: draftsUnderCurrentIds(drafts),
  };
}
