import type { Box, Kdf } from '../engines/lock-rows.ts';

/**
 * Sealing and opening with the browser's own cryptography: AES-GCM with 256 bits and a fresh number
 * for each thing that is sealed.
 */

type Bytes = Uint8Array<ArrayBuffer>;

/** OWASP's password storage cheat sheet for PBKDF2 with HMAC-SHA-256, as it stood in November 2026. */
export const ITERATIONS = 600_000;

const IV_BYTES = 12;
const KEY_BYTES = 32;

/** Bytes that nobody can guess. */
export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A new key, as bytes: for sealing everything, and to be sealed itself. */
export const newKey = (): Bytes => random(KEY_BYTES);

/** How the next key is made of a passphrase. */
export const newKdf = (iterations = ITERATIONS): Kdf => ({ iterations, salt: random(16) });

/** A key to seal and open with, of its bytes. The browser does not give them out again. */
export const keyOf = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** The key that a passphrase makes; takes up to a second or two on purpose. */
export async function keyOfPassphrase(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  // The same letters typed on another keyboard can be other characters.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', ...kdf },
    secret,
    { name: 'AES-GCM', length: KEY_BYTES * 8 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Seals bytes. */
export async function sealBytes(key: CryptoKey, bytes: BufferSource): Promise<Box> {
  const iv = random(IV_BYTES);
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) };
}

/**
 * Opens sealed bytes.
 * @throws when the key is another, or anything in the box was changed
 */
export const openBytes = async (key: CryptoKey, { iv, data }: Box): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));

/** Seals what can be written as JSON. */
export const sealValue = (key: CryptoKey, value: unknown): Promise<Box> =>
  sealBytes(key, new TextEncoder().encode(JSON.stringify(value)));

/** Opens what was sealed as JSON. @throws as `openBytes` does */
export const openValue = async (key: CryptoKey, box: Box): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await openBytes(key, box)));
