import type { Draft, Statement } from '../../domain/record/statement.ts';
import type { Engine } from './engine.ts';

/** A place for rows of text; `sessionStorage` is one. */
export type Rows = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** A map whose rows are also written to `rows` where there are any, under `prefix`, and read from there at first. */
function mirrored<Row extends { id: string }>(rows: Rows | null, prefix: string) {
  const map = new Map<string, Row>();
  const keys = (): string[] =>
    Array.from({ length: rows?.length ?? 0 }, (_, n) => rows?.key(n) ?? '').filter((key) =>
      key.startsWith(prefix),
    );
  for (const key of keys()) {
    try {
      const row = JSON.parse(rows?.getItem(key) ?? '') as Row;
      map.set(row.id, row);
    } catch {
      // A row cut short says nothing any more.
      rows?.removeItem(key);
    }
  }
  return {
    all: (): Row[] => [...map.values()],
    /** @throws what `setItem` throws when there is no more room; the map has the row all the same */
    put: (row: Row): void => {
      map.set(row.id, row);
      rows?.setItem(prefix + row.id, JSON.stringify(row));
    },
    remove: (id: string): void => {
      map.delete(id);
      rows?.removeItem(prefix + id);
    },
    clear: (): void => {
      map.clear();
      for (const key of keys()) rows?.removeItem(key);
    },
  };
}

/**
 * Keeps a record for as long as the page is open, or, given `rows` that outlive the page, for as
 * long as these do. Every page of ours is a navigation, so without rows nothing gets far.
 */
export function openMemory(rows: Rows | null, prefix: string): Engine {
  const statements = mirrored<Statement>(rows, `${prefix}s:`);
  const drafts = mirrored<Draft>(rows, `${prefix}d:`);
  // Async, so that what is thrown within comes out as a rejection, as with any other engine.
  /* eslint-disable @typescript-eslint/require-await */
  return {
    all: async () => statements.all(),
    append: async (statement) => {
      statements.put(statement);
    },
    replace: async (change) => {
      const before = statements.all();
      const after = change(before);
      const same = new Set(before);
      const ids = new Set(after.map(({ id }) => id));
      for (const { id } of before) if (!ids.has(id)) statements.remove(id);
      for (const statement of after) if (!same.has(statement)) statements.put(statement);
    },
    // A tab has its own memory: nobody else can change it.
    onChange: () => () => undefined,
    drafts: {
      all: async () => drafts.all(),
      put: async (draft) => {
        drafts.put(draft);
      },
      remove: async (id) => {
        drafts.remove(id);
      },
      clear: async () => {
        drafts.clear();
      },
    },
    close: () => undefined,
  };
  /* eslint-enable @typescript-eslint/require-await */
}
