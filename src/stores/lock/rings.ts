import type { Box, Lock } from '../engines/lock-rows.ts';
import { keyOf, openBytes, openValue, sealBytes, sealValue } from './seal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What an engine seals and opens with. */
export interface Ring {
  /** Whether it can seal and cannot open. */
  closed: boolean;
  seal(value: unknown): Promise<Box>;
  /** @throws when the box is not for this ring, or was changed */
  open(box: Box): Promise<unknown>;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

/** The key that two halves agree on: ECDH on P-256, and HKDF over what it gives. */
async function agreed(mine: CryptoKey, theirs: Bytes, ephemeral: Bytes): Promise<CryptoKey> {
  const other = await crypto.subtle.importKey('raw', theirs, CURVE, false, []);
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, mine, 256);
  const secret = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('noticing: written while locked');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: ephemeral, info },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The two halves of a new lock: the one in plain, and the other as it is kept. */
export async function newHalves(dataKey: Bytes): Promise<Pick<Lock, 'publicKey' | 'privateKey'>> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [publicKey, privateKey, key] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    keyOf(dataKey),
  ]);
  return {
    publicKey: new Uint8Array(publicKey),
    privateKey: await sealBytes(key, privateKey),
  };
}

/**
 * What a page has while the notebook is locked. It seals to the lock's public half, and cannot open
 * again what it sealed: only the other half can, and that is under the passphrase.
 */
export async function closedRing(publicKey: Bytes): Promise<Ring> {
  const mine = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const by = new Uint8Array(await crypto.subtle.exportKey('raw', mine.publicKey));
  const key = await agreed(mine.privateKey, publicKey, by);
  return {
    closed: true,
    seal: async (value) => ({ ...(await sealValue(key, value)), by }),
    open: () => Promise.reject(new DOMException('The notebook is locked.', 'LockError')),
  };
}

/** What a page has while the notebook is open. */
export async function openRing(dataKey: Bytes, { privateKey }: Lock): Promise<Ring> {
  const key = await keyOf(dataKey);
  const half = await crypto.subtle.importKey(
    'pkcs8',
    await openBytes(key, privateKey),
    CURVE,
    false,
    ['deriveBits'],
  );
  /** A page that wrote while locked sealed all it wrote with one key. */
  const keys = new Map<string, Promise<CryptoKey>>();
  const keyFor = ({ by }: Box): Promise<CryptoKey> => {
    if (!by) return Promise.resolve(key);
    const known = keys.get(by.join()) ?? agreed(half, by, by);
    keys.set(by.join(), known);
    return known;
  };
  return {
    closed: false,
    seal: (value) => sealValue(key, value),
    open: async (box) => openValue(await keyFor(box), box),
  };
}
