import type { Erased, Statement } from './statement.ts';

/** A statement whose words are still there. */
export type Living = Exclude<Statement, Erased>;

/** Whether a statement still holds what was done, and is not a tombstone. */
export const isLiving = (statement: Statement): statement is Living => statement.verb !== 'erased';

/** Which ids belong together because one replaces the other, looked up from either side. */
export type Links = ReadonlyMap<string, readonly string[]>;

/** Reads the links between statements from their `replaces`, in both directions. */
export function linksOf(statements: Iterable<Statement>): Links {
  const links = new Map<string, string[]>();
  const link = (from: string, to: string) => {
    const known = links.get(from);
    if (known) known.push(to);
    else links.set(from, [to]);
  };
  for (const statement of statements) {
    if (!isLiving(statement)) continue;
    for (const replaced of statement.replaces ?? []) {
      link(statement.id, replaced);
      link(replaced, statement.id);
    }
  }
  return links;
}

/** Every id that can be reached from `starts`, these included: the whole chain of an entry. */
export function reach(starts: Iterable<string>, links: Links): Set<string> {
  const reached = new Set(starts);
  // A Set is visited in the order of insertion, also what is added while visiting.
  for (const id of reached) for (const next of links.get(id) ?? []) reached.add(next);
  return reached;
}
