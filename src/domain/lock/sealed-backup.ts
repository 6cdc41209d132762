import * as v from 'valibot';

/** How a backup that is sealed with a passphrase says what it is. */
export const SEALED_FORMAT = 'noticing-sealed-backup';

/** The version of the sealed file. What is inside has a version of its own. */
export const SEALED_VERSION = 1;

/**
 * A sealed backup file. A contract: files written today must be readable for good. Everything that is
 * bytes is base64. The passphrase makes a key (`kdf`), which opens the file's own key (`key`), which
 * opens the backup (`data`). `digest` is the SHA-256 of all of these as they stand, so that a damaged
 * file is told from another passphrase.
 */
export interface SealedBackup {
  format: typeof SEALED_FORMAT;
  version: number;
  /** ISO 8601, UTC. */
  madeAt: string;
  kdf: { name: 'PBKDF2'; hash: 'SHA-256'; iterations: number; salt: string };
  cipher: 'AES-GCM';
  key: { iv: string; data: string };
  data: { iv: string; data: string };
  digest: string;
}

const base64 = v.pipe(v.string(), v.base64());
const box = v.strictObject({ iv: base64, data: base64 });

const sealedBackup = v.strictObject({
  format: v.literal(SEALED_FORMAT),
  version: v.number(),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  kdf: v.strictObject({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    // A file made by hand must not keep a phone busy for an hour.
    iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000_000)),
    salt: base64,
  }),
  cipher: v.literal('AES-GCM'),
  key: box,
  data: box,
  digest: base64,
});

/** What a sealed file turned out to be, before anybody is asked for the passphrase. */
export type ReadSealed =
  { ok: true; sealed: SealedBackup } | { ok: false; code: 'newer' | 'damaged' };

/** Whether something read from JSON says that it is a sealed backup. */
export const isSealed = (file: unknown): file is Record<string, unknown> =>
  typeof file === 'object' && file !== null && 'format' in file && file.format === SEALED_FORMAT;

/** Reads a file that says that it is sealed. */
export function readSealed(file: Record<string, unknown>): ReadSealed {
  const { version } = file;
  if (typeof version === 'number' && version > SEALED_VERSION) return { ok: false, code: 'newer' };
  const read = v.safeParse(sealedBackup, file, { abortEarly: true });
  return read.success ? { ok: true, sealed: read.output } : { ok: false, code: 'damaged' };
}

/** What the digest is taken of: everything but itself, in the order in which it is written. */
export const digestedText = ({
  format,
  version,
  madeAt,
  kdf,
  cipher,
  key,
  data,
}: Omit<SealedBackup, 'digest'>): string =>
  JSON.stringify([
    format,
    version,
    madeAt,
    [kdf.name, kdf.hash, kdf.iterations, kdf.salt],
    cipher,
    [key.iv, key.data],
    [data.iv, data.data],
  ]);

/** A sealed backup as the text of its file: what it is and how it is sealed first, a part a line. */
export const sealedText = (sealed: SealedBackup): string =>
  `{\n${Object.entries(sealed)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;

/** The name of the file, with the day in UTC: `noticing-locked-backup-2026-03-09.json`. */
export const sealedName = (madeAt: string): string =>
  `noticing-locked-backup-${madeAt.slice(0, 10)}.json`;
