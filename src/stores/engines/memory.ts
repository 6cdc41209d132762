import type { Draft, Statement } from '../../domain/record/statement.ts';
import type { Engine } from './engine.ts';

/** A place for rows of text; `sessionStorage` is one. */
export type Rows = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** A map whose rows are also written to `rows` where there are any, under `prefix`, and read from there at first. */
class Mirrored<Row extends { id: string }> {
  readonly #map = new Map<string, Row>();
  readonly #rows: Rows | null;
  readonly #prefix: string;

  constructor(rows: Rows | null, prefix: string) {
    this.#rows = rows;
    this.#prefix = prefix;
    for (const key of this.#keys()) {
      try {
        const row = JSON.parse(rows?.getItem(key) ?? '') as Row;
        this.#map.set(row.id, row);
      } catch {
        // A row cut short says nothing any more.
        rows?.removeItem(key);
      }
    }
  }

  #keys(): string[] {
    const rows = this.#rows;
    if (!rows) return [];
    const keys = Array.from({ length: rows.length }, (_, n) => rows.key(n) ?? '');
    return keys.filter((key) => key.startsWith(this.#prefix));
  }

  all(): Row[] {
    return [...this.#map.values()];
  }

  /** @throws what `setItem` throws when there is no more room; the map has the row all the same */
  put(row: Row): void {
    this.#map.set(row.id, row);
    this.#rows?.setItem(this.#prefix + row.id, JSON.stringify(row));
  }

  remove(id: string): void {
    this.#map.delete(id);
    this.#rows?.removeItem(this.#prefix + id);
  }

  clear(): void {
    this.#map.clear();
    for (const key of this.#keys()) this.#rows?.removeItem(key);
  }
}

/**
 * Keeps a record for as long as the page is open, or, given `rows` that outlive the page, for as
 * long as these do. Every page of ours is a navigation, so without rows nothing gets far.
 */
export function openMemory(rows: Rows | null, prefix: string): Engine {
  const statements = new Mirrored<Statement>(rows, `${prefix}s:`);
  const drafts = new Mirrored<Draft>(rows, `${prefix}d:`);
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
