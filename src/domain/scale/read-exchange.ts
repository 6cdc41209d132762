import * as v from 'valibot';
import { BACKUP_FORMAT } from '../record/backup.ts';
import {
  EXCHANGE_VERSION,
  SELF_CHECK_FORMAT,
  VIEW_FORMAT,
  type SelfCheckFile,
  type ViewFile,
} from './exchange.ts';

/** Reads the files that learner and supervisor send each other. Apart, because it carries valibot. */

const text = v.string();
const words = v.pipe(text, v.nonEmpty());
const id = v.pipe(text, v.regex(/^[\w:.-]{1,64}$/));
const at = v.pipe(text, v.isoTimestamp());
const said = v.strictObject({ id: words, words });

const selfCheck = v.pipe(
  v.strictObject({
    format: v.literal(SELF_CHECK_FORMAT),
    version: v.number(),
    madeAt: at,
    sitting: id,
    first: v.picklist(['own-view', 'ratings']),
    scale: v.strictObject({
      id: words,
      title: words,
      responses: v.array(said),
      areas: v.array(
        v.strictObject({
          id: words,
          title: words,
          items: v.array(v.strictObject({ id: words, title: words })),
        }),
      ),
    }),
    ratings: v.pipe(
      v.array(v.strictObject({ item: words, response: said, text, at })),
      v.minLength(1),
    ),
  }),
  v.check(({ scale, ratings }) => {
    const items = new Set(scale.areas.flatMap(({ items: all }) => all.map((one) => one.id)));
    return ratings.every(({ item }) => items.has(item));
  }),
);

const view = v.strictObject({
  format: v.literal(VIEW_FORMAT),
  version: v.number(),
  madeAt: at,
  sitting: id,
  scale: v.strictObject({ id: words, title: words }),
  by: text,
  had: v.picklist(['own-view', 'ratings']),
  views: v.array(v.strictObject({ item: words, title: words, response: v.nullable(said), text })),
});

/**
 * Why nothing was taken from a file. `not-json` is also what a file cut short is; `other-file` is one of
 * ours that belongs elsewhere, and `is` says which.
 */
export type Refused =
  | { ok: false; code: 'not-json' | 'not-ours' | 'newer' | 'damaged'; where?: string }
  | { ok: false; code: 'other-file'; is: 'backup' | 'self-check' | 'view' };

const KINDS = {
  [BACKUP_FORMAT]: 'backup',
  [SELF_CHECK_FORMAT]: 'self-check',
  [VIEW_FORMAT]: 'view',
} as const;

function read<Schema extends v.GenericSchema>(
  file: string,
  format: keyof typeof KINDS,
  schema: Schema,
): { ok: true; file: v.InferOutput<Schema> } | Refused {
  let raw: unknown;
  try {
    raw = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, code: 'not-json' };
  }
  const head = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const its = head['format'];
  if (its !== format) {
    const is = typeof its === 'string' && its in KINDS ? KINDS[its as keyof typeof KINDS] : null;
    return is ? { ok: false, code: 'other-file', is } : { ok: false, code: 'not-ours' };
  }
  // What a newer site writes we could read only in part, and what we cannot read would be lost.
  if (typeof head['version'] === 'number' && head['version'] > EXCHANGE_VERSION) {
    return { ok: false, code: 'newer' };
  }
  const result = v.safeParse(schema, raw, { abortEarly: true });
  if (result.success) return { ok: true, file: result.output };
  return { ok: false, code: 'damaged', where: v.getDotPath(result.issues[0]) ?? 'ratings' };
}

/** Reads a self-check that a learner sent, whole or not at all. */
export const readSelfCheck = (file: string): { ok: true; file: SelfCheckFile } | Refused =>
  read(file, SELF_CHECK_FORMAT, selfCheck);

/** Reads a supervisor's view, whole or not at all. */
export const readView = (file: string): { ok: true; file: ViewFile } | Refused =>
  read(file, VIEW_FORMAT, view);
