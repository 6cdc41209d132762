import { describe, expect, it } from 'vitest';
import {
  isSealed,
  readSealed,
  sealedName,
  sealedText,
  type SealedBackup,
} from '../../domain/lock/sealed-backup.ts';
import { isWhole, openBackup, sealBackup } from './sealed-backup.ts';

const madeAt = '2026-03-09T17:30:00.000Z';
const WORDS = 'Her hand went still ☕';
const quick = (passphrase = 'four plain words') => sealBackup(WORDS, passphrase, madeAt, 10);

/** A file as it was made on that day, with ten rounds where a real one has 600,000. */
const FILE = `{
"format": "noticing-sealed-backup",
"version": 1,
"madeAt": "2026-03-09T17:30:00.000Z",
"kdf": {"name":"PBKDF2","hash":"SHA-256","iterations":10,"salt":"HSjxDNwOIakjomeOFxHunQ=="},
"cipher": "AES-GCM",
"key": {"iv":"hyPyLLJwAYjTiw1q","data":"hc+26psETZYo1ss2u/QXm/J9of+4FRYZiHJ/eXx+ceLw2+8qBC+a+xnfZj1u4dfq"},
"data": {"iv":"RsnWvHHsNF3iqTZJ","data":"lZMg8w+bRh5GO1mY7Refu7uXhtIMdY3z/cehVthyrngWExi0zEs3"},
"digest": "kc6SvxBAvSyZ9xuAu0x9acGcUSmySl80Pv+OSJowb6Y="
}
`;

const read = (text: string): SealedBackup => {
  const file: unknown = JSON.parse(text);
  if (!isSealed(file)) throw new Error('It does not say that it is sealed.');
  const sealed = readSealed(file);
  if (!sealed.ok) throw new Error(sealed.code);
  return sealed.sealed;
};

describe('a sealed backup', () => {
  it('is opened by the passphrase it was sealed with', async () => {
    const sealed = read(sealedText(await quick()));
    expect(await isWhole(sealed)).toBe(true);
    expect(await openBackup(sealed, 'four plain words')).toBe(WORDS);
  });

  it('says that another passphrase does not open it, and that it is whole', async () => {
    const sealed = await quick();
    expect(await openBackup(sealed, 'four plain word')).toBeNull();
    expect(await isWhole(sealed)).toBe(true);
  });

  it('holds none of the words, and nothing twice the same', async () => {
    const [one, other] = [await quick(), await quick()];
    expect(sealedText(one)).not.toContain('hand');
    expect(one.kdf.salt).not.toBe(other.kdf.salt);
    expect(one.data).not.toEqual(other.data);
  });

  it('keeps the shape that files already out there have, and opens one', async () => {
    const shape = sealedText(await quick()).replace(/"[\w+/]{12,}=*"/g, '"…"');
    expect(shape).toMatchSnapshot();
    const sealed = read(FILE);
    expect(await isWhole(sealed)).toBe(true);
    expect(await openBackup(sealed, 'four plain words')).toBe(WORDS);
  });

  it('is made with as many rounds as OWASP asks for', async () => {
    expect((await sealBackup('', 'x', madeAt)).kdf.iterations).toBe(600_000);
  });

  it('says its day and that it is locked in its name', () => {
    expect(sealedName(madeAt)).toBe('noticing-locked-backup-2026-03-09.json');
  });
});

describe('a sealed file that is damaged', () => {
  it.each(['madeAt', 'kdf', 'key', 'data', 'digest'] as const)(
    'is told from another passphrase when its %s was changed',
    async (part) => {
      const sealed = await quick();
      const changed: Record<string, unknown> = {
        madeAt: '2026-03-10T17:30:00.000Z',
        kdf: { ...sealed.kdf, iterations: 11 },
        key: { ...sealed.key, data: sealed.data.data },
        data: { ...sealed.data, iv: sealed.key.iv },
        digest: sealed.data.data,
      };
      expect(await isWhole({ ...sealed, [part]: changed[part] })).toBe(false);
    },
  );

  it.each([
    ['newer', { version: 2, cipher: 'something new' }],
    ['damaged', { cipher: 'something else' }],
    ['damaged', { data: null }],
    ['damaged', { kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 1e12, salt: '' } }],
    ['damaged', { more: 'things' }],
  ])('is refused as %s when it has %j', async (code, change) => {
    expect(readSealed({ ...(await quick()), ...change })).toEqual({ ok: false, code });
  });
});
