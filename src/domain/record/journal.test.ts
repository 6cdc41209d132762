import { describe, expect, it } from 'vitest';
import { exampleId, lesson, planned, rated, reflected, tombstone, tried } from './examples.ts';
import { journal } from './journal.ts';
import { merge } from './merge.ts';

describe('the journal', () => {
  it('holds what was reflected, tried and planned, the last begun first', () => {
    const record = [
      tried(1, 'A guess'),
      lesson(2, 'visited', 'attunement/receiving'),
      planned(3, 'he turns away', 'wait'),
      reflected(4, 'A thought'),
    ];
    expect(journal(record).map(({ words }) => words.verb)).toEqual([
      'reflected',
      'planned',
      'tried',
    ]);
  });

  it('leaves out predictions that were left empty, and what was erased', () => {
    expect(journal([tried(1, ''), planned(2, '', ''), tombstone(3)])).toEqual([]);
  });

  it('shows an edited entry as it reads now, in its old place, with what it read before', () => {
    const record = [
      reflected(1, 'one'),
      reflected(2, 'another'),
      reflected(3, 'one, edited', [1]),
      reflected(4, 'one, edited again', [3]),
    ];
    const [another, edited] = journal(record);
    expect(another?.words.result).toMatchObject({ text: 'another' });
    expect(edited).toMatchObject({ id: exampleId(4), begunAt: record[0]?.at, twins: [] });
    expect(edited?.earlier.map(({ id }) => id)).toEqual([3, 1].map(exampleId));
  });

  it('shows two edits of one entry as two that know of each other', () => {
    const phone = [reflected(1, 'one'), reflected(2, 'on the phone', [1])];
    const office = [reflected(1, 'one'), reflected(3, 'at the office', [1])];
    const [first, second] = journal(merge(phone, office));
    expect(first).toMatchObject({ id: exampleId(3), twins: [exampleId(2)] });
    expect(second).toMatchObject({ id: exampleId(2), twins: [exampleId(3)] });
    expect(first?.earlier.map(({ id }) => id)).toEqual([exampleId(1)]);
  });

  it('is one entry again when an edit replaces both', () => {
    const record = [
      reflected(1, 'one'),
      reflected(2, 'phone', [1]),
      reflected(3, 'office', [1]),
      reflected(4, 'settled', [2, 3]),
    ];
    const entries = journal(record);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.earlier).toHaveLength(3);
  });

  it('shows the newest of edits that replace each other in a ring', () => {
    const entries = journal([reflected(1, 'a', [2]), reflected(2, 'b', [1])]);
    expect(entries.map(({ id }) => id)).toEqual([exampleId(2)]);
  });

  it('holds what was seen that made somebody rate themselves, and not a rating without words', () => {
    const entries = journal([rated(1, 'Her hands went still.'), rated(2, '')]);
    expect(entries.map(({ id }) => id)).toEqual([exampleId(1)]);
  });

  it('shows no more of a rating whose words were taken out', () => {
    expect(journal([rated(1, 'Her hands went still.'), rated(2, '', [1])])).toEqual([]);
  });

  it('shows a rating from when words were put to it', () => {
    const [entry] = journal([rated(1, ''), rated(2, 'Her hands went still.', [1])]);
    expect(entry).toMatchObject({ id: exampleId(2), twins: [] });
  });
});
