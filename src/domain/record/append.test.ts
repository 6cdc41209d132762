import { describe, expect, it } from 'vitest';
import { append } from './append.ts';
import { exampleId, lesson, reflected, tombstone } from './examples.ts';

const visit = lesson(2, 'visited', 'attunement/receiving');

describe('appending', () => {
  it('leaves the record it was given as it was', () => {
    const record = [reflected(1, 'one')];
    expect(append(record, visit)).toHaveLength(2);
    expect(record).toHaveLength(1);
  });

  it('puts a statement of another device, made earlier, where it belongs', () => {
    const record = append([visit], reflected(1, 'earlier'));
    expect(record.map(({ id }) => id)).toEqual([1, 2].map(exampleId));
  });

  it('does nothing the second time', () => {
    expect(append(append([], visit), visit)).toEqual([visit]);
  });

  it('does not bring back an erased entry by an edit of it', () => {
    const record = append([tombstone(1)], reflected(2, 'again', [1]));
    expect(record.map(({ verb }) => verb)).toEqual(['erased', 'erased']);
  });
});
