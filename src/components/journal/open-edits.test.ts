import { expect, it } from 'vitest';
import { exampleId, reflected, tombstone } from '../../domain/record/examples.ts';
import { journal, type Entry } from '../../domain/record/journal.ts';
import { withOpenEdits } from './open-edits.ts';

const before = [reflected(1, 'one'), reflected(2, 'two'), reflected(3, 'three')];
const open = new Map(
  journal(before)
    .filter(({ id }) => id === exampleId(2))
    .map((entry) => [entry.id, entry]),
);
const row = (entry: Entry) => ({ entry });
const shown = (record: typeof before) =>
  withOpenEdits(journal(record).map(row), open, record, row).map(({ entry }) => entry.id);

it('an entry that is edited here stays where it was when it is changed elsewhere', () => {
  expect(shown([...before, reflected(4, 'two, elsewhere', [2])])).toEqual(
    [3, 2, 4, 1].map(exampleId),
  );
});

it('an entry that is edited here is there once while nothing happens to it', () => {
  expect(shown(before)).toEqual([3, 2, 1].map(exampleId));
});

it('an entry that was erased elsewhere is gone', () => {
  const [one, , three] = before;
  expect(shown([one!, tombstone(2), three!])).toEqual([3, 1].map(exampleId));
});
