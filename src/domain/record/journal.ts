import { linksOf, reach } from './chain.ts';
import type { Planned, Reflected, Returned, Statement, Tried } from './statement.ts';

/** A statement made of a learner's own words. */
export type Words = Reflected | Tried | Planned | Returned;

/** One entry of the journal, as it reads now. */
export interface Entry {
  /** The id of the statement it shows. */
  id: string;
  words: Words;
  /** What it read before, newest first. */
  earlier: readonly Words[];
  /** Other edits of the same entry, made without knowing of this one; shown as entries too. */
  twins: readonly string[];
  /** When the entry was first written. */
  begunAt: string;
}

/** Whether a statement is the learner's own words, and there are any. */
export function isWords(statement: Statement): statement is Words {
  if (statement.verb === 'planned') {
    return statement.result.when !== '' || statement.result.will !== '';
  }
  return (
    (statement.verb === 'reflected' ||
      statement.verb === 'tried' ||
      statement.verb === 'returned') &&
    statement.result.text !== ''
  );
}

/**
 * The journal: what was reflected, tried and planned and what came of it, each entry as its latest edit has it, the last
 * begun first. Two edits of one entry are two entries.
 */
export function journal(record: readonly Statement[]): Entry[] {
  const words = new Map(record.filter(isWords).map((one) => [one.id, one]));
  const links = linksOf(words.values());
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const { id } of words.values()) {
    if (seen.has(id)) continue;
    const ids = links.has(id) ? reach([id], links) : new Set([id]);
    const chain = [...ids].flatMap((one) => words.get(one) ?? []);
    for (const one of ids) seen.add(one);
    entries.push(...entriesOf(chain));
  }
  return entries.sort(lastBegunFirst);
}

const lastBegunFirst = (one: Entry, other: Entry): number =>
  one.begunAt === other.begunAt
    ? newestFirst(one.words, other.words)
    : one.begunAt < other.begunAt
      ? 1
      : -1;

const newestFirst = (one: Words, other: Words): number => (one.id < other.id ? 1 : -1);

/** The entries that one chain of edits makes: one, or as many as were edited apart. */
function entriesOf(chain: readonly Words[]): Entry[] {
  const sorted = [...chain].sort(newestFirst);
  const replaced = new Set(sorted.flatMap((one) => one.replaces ?? []));
  const heads = sorted.filter(({ id }) => !replaced.has(id));
  // Edits that replace each other in a ring come only from a file changed by hand; show the newest.
  const shown = heads.length > 0 ? heads : sorted.slice(0, 1);
  const begunAt = sorted.reduce((first, { at }) => (at < first ? at : first), sorted[0]?.at ?? '');
  return shown.map((head) => {
    const before = ancestors(head, sorted);
    return {
      id: head.id,
      words: head,
      earlier: sorted.filter((one) => one !== head && before.has(one.id)),
      twins: shown.filter((one) => one !== head).map(({ id }) => id),
      begunAt,
    };
  });
}

function ancestors(head: Words, chain: readonly Words[]): Set<string> {
  const byId = new Map(chain.map((one) => [one.id, one]));
  const found = new Set(head.replaces);
  for (const id of found) for (const one of byId.get(id)?.replaces ?? []) found.add(one);
  return found;
}
