import type { QuietMinutes } from '../../domain/lock/quiet.ts';

/** Something sealed with AES-GCM, with the number used once that it was sealed with. */
export interface Box {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  /** The public half of the key it was sealed to, where that was not the data key: written while locked. */
  by?: Uint8Array<ArrayBuffer>;
}

/** How a key is made of a passphrase: PBKDF2 with SHA-256. Kept beside the salt, so that the count can rise. */
export interface Kdf {
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
}

/** The lock itself: all that is needed to open it, but for the passphrase. */
export interface Lock {
  id: 'lock';
  version: 1;
  /** Random, another with every lock that is set. */
  epoch: string;
  kdf: Kdf;
  /** The key that all is sealed with, sealed with the key made of the passphrase. */
  dataKey: Box;
  /** What is written while the notebook is locked is sealed to this key; only the other half opens it. */
  publicKey: Uint8Array<ArrayBuffer>;
  /** The other half, sealed with the data key. */
  privateKey: Box;
  quietMinutes: QuietMinutes;
}

/** The data key while the notebook is open, sealed with a secret that only the tabs have. */
export interface OpenRow {
  id: 'open';
  epoch: string;
  dataKey: Box;
}
