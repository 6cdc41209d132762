import {
  digestedText,
  SEALED_FORMAT,
  SEALED_VERSION,
  type SealedBackup,
} from '../../domain/lock/sealed-backup.ts';
import type { Box } from '../engines/lock-rows.ts';
import {
  ITERATIONS,
  keyOf,
  keyOfPassphrase,
  newKdf,
  newKey,
  openBytes,
  sealBytes,
} from './seal.ts';
import { bytesOf, textOf } from './text.ts';

const written = ({ iv, data }: Box) => ({ iv: textOf(iv), data: textOf(new Uint8Array(data)) });
const boxOf = ({ iv, data }: { iv: string; data: string }): Box => ({
  iv: bytesOf(iv),
  data: bytesOf(data).buffer,
});

async function digestOf(sealed: Omit<SealedBackup, 'digest'>): Promise<string> {
  const bytes = new TextEncoder().encode(digestedText(sealed));
  return textOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Seals the text of a backup with a passphrase. */
export async function sealBackup(
  text: string,
  passphrase: string,
  madeAt: string,
  iterations = ITERATIONS,
): Promise<SealedBackup> {
  const kdf = newKdf(iterations);
  const fileKey = newKey();
  const [outer, inner] = await Promise.all([keyOfPassphrase(passphrase, kdf), keyOf(fileKey)]);
  const sealed = {
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    madeAt,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: textOf(kdf.salt) },
    cipher: 'AES-GCM',
    key: written(await sealBytes(outer, fileKey)),
    data: written(await sealBytes(inner, new TextEncoder().encode(text))),
  } as const;
  return { ...sealed, digest: await digestOf(sealed) };
}

/** Whether a sealed file is as it was made. It can be told without the passphrase. */
export const isWhole = async (sealed: SealedBackup): Promise<boolean> =>
  (await digestOf(sealed)) === sealed.digest;

/** The text of the backup; null when the passphrase is another. Ask `isWhole` first. */
export async function openBackup(sealed: SealedBackup, passphrase: string): Promise<string | null> {
  const { iterations, salt } = sealed.kdf;
  const outer = await keyOfPassphrase(passphrase, { iterations, salt: bytesOf(salt) });
  const fileKey = await openBytes(outer, boxOf(sealed.key)).catch(() => null);
  if (!fileKey) return null;
  return new TextDecoder().decode(await openBytes(await keyOf(fileKey), boxOf(sealed.data)));
}
