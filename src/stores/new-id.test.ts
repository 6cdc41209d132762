import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';

describe('a new id', () => {
  it('is a UUID of version 7', () => {
    expect(newId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('begins with the time', () => {
    const later = Date.UTC(2100, 0, 1);
    expect(parseInt(newId(later).replaceAll('-', '').slice(0, 12), 16)).toBe(later);
  });

  it('sorts after the one before, ten thousand times within a millisecond and with the clock set back', () => {
    const start = Date.UTC(2101, 0, 1);
    const ids = [...Array.from({ length: 10_000 }, () => newId(start)), newId(start - 5_000)];
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
