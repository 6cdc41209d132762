import { describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';

const by = [
  (file: Record<string, unknown>) => ({ ...file, steps: ['to 2'] }),
  (file: Record<string, unknown>) => ({ ...file, steps: [...(file['steps'] as string[]), 'to 3'] }),
];

describe('migrating', () => {
  it('leaves a file of the present version as it is', () => {
    expect(migrate({ version: 1, a: 1 })).toEqual({ ok: true, file: { version: 1, a: 1 } });
  });

  it('takes a file through every version in turn', () => {
    expect(migrate({ version: 1 }, { to: 3, by })).toEqual({
      ok: true,
      file: { version: 3, steps: ['to 2', 'to 3'] },
    });
  });

  it('starts at the version the file has', () => {
    expect(migrate({ version: 2, steps: [] }, { to: 3, by })).toEqual({
      ok: true,
      file: { version: 3, steps: ['to 3'] },
    });
  });

  it('refuses a newer file and does not touch it', () => {
    const file = { version: 4, kept: true };
    expect(migrate(file, { to: 3, by })).toEqual({ ok: false, code: 'newer' });
    expect(file).toEqual({ version: 4, kept: true });
  });

  it.each([undefined, '1', 0, 1.5])('refuses a file whose version is %j', (version) => {
    expect(migrate({ version })).toEqual({ ok: false, code: 'no-version' });
  });
});
