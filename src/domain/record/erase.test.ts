import { describe, expect, it } from 'vitest';
import { erase } from './erase.ts';
import { exampleId, reflected, tombstone } from './examples.ts';

const at = '2026-03-01T09:00:00.000Z';

describe('erasing an entry', () => {
  it('takes what it replaced, what replaced it and every other edit of it', () => {
    const record = [
      reflected(1, 'first'),
      reflected(2, 'edit', [1]),
      reflected(3, 'edit elsewhere', [1]),
      reflected(4, 'edit of the edit', [2]),
      reflected(5, 'another entry'),
    ];
    const left = erase(record, exampleId(2), at);
    expect(left.slice(0, 4)).toEqual([1, 2, 3, 4].map((n) => tombstone(n, at)));
    expect(left[4]).toEqual(record[4]);
  });

  it('leaves a tombstone for what this device has not seen', () => {
    expect(erase([], exampleId(1), at)).toEqual([tombstone(1, at)]);
  });
});
