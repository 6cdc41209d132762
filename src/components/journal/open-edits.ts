import type { Entry } from '../../domain/record/journal.ts';
import type { Statement } from '../../domain/record/statement.ts';

/** A row of the list, whatever else it carries. */
interface Row {
  entry: Entry;
}

/**
 * The rows with those entries in them that are being edited here and were changed elsewhere meanwhile:
 * nobody's field is taken away under their hands. Each stands before what it has become, where it was.
 * One that was erased elsewhere is gone.
 */
export function withOpenEdits<One extends Row>(
  rows: readonly One[],
  open: ReadonlyMap<string, Entry>,
  record: readonly Statement[],
  row: (entry: Entry) => One,
): One[] {
  const shown = new Set(rows.map(({ entry }) => entry.id));
  const missing = [...open.values()].filter(({ id }) => !shown.has(id));
  if (missing.length === 0) return [...rows];
  const erased = new Set(record.flatMap(({ id, verb }) => (verb === 'erased' ? [id] : [])));
  const result = [...rows];
  for (const entry of missing) {
    if (erased.has(entry.id)) continue;
    const after = result.findIndex(({ entry: { words, earlier } }) =>
      [...(words.replaces ?? []), ...earlier.map(({ id }) => id)].includes(entry.id),
    );
    result.splice(Math.max(after, 0), 0, row(entry));
  }
  return result;
}
