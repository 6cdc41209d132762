import { linksOf, reach } from './chain.ts';
import type {
  Lapsed,
  Planned,
  Rated,
  Reflected,
  Returned,
  Statement,
  Tried,
  Wrote,
} from './statement.ts';

/** A statement made of a learner's own words. */
export type Words = Reflected | Tried | Planned | Returned | Wrote | Rated;

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
  switch (statement.verb) {
    case 'planned':
      return statement.result.when !== '' || statement.result.will !== '';
    case 'reflected':
    case 'tried':
    case 'returned':
    case 'rated':
      return statement.result.text !== '';
    case 'wrote':
      return statement.result.parts.some(({ text }) => text !== '');
    default:
      return false;
  }
}

/**
 * A link in the chain of an entry: a version of its words, or what is left of one. A rating whose words
 * were taken out stays a rating, and stands for the entry that it replaced.
 */
type Version = Words | Lapsed;

const isVersion = (statement: Statement): statement is Version =>
  statement.verb === 'lapsed' || statement.verb === 'rated' || isWords(statement);

/**
 * The journal: whatever was written in lessons and here, each entry as its latest edit has it, the
 * last begun first. Two edits of one entry are two entries.
 */
export function journal(record: readonly Statement[]): Entry[] {
  const versions = record.filter(isVersion);
  const links = linksOf(versions);
  const byId = new Map(versions.map((one) => [one.id, one]));
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const version of versions) {
    const { id } = version;
    if (!links.has(id)) {
      // Most entries are never edited, and there may be thousands.
      entries.push(...entriesOf([version]));
    } else if (!seen.has(id)) {
      const ids = [...reach([id], links)];
      for (const one of ids) seen.add(one);
      entries.push(...entriesOf(ids.flatMap((one) => byId.get(one) ?? [])));
    }
  }
  return entries.sort(lastBegunFirst);
}

const lastBegunFirst = (one: Entry, other: Entry): number =>
  one.begunAt === other.begunAt
    ? newestFirst(one.words, other.words)
    : one.begunAt < other.begunAt
      ? 1
      : -1;

const newestFirst = (one: Version, other: Version): number => (one.id < other.id ? 1 : -1);

/** The entries that one chain of edits makes: one, or as many as were edited apart. */
function entriesOf(chain: readonly Version[]): Entry[] {
  const sorted = [...chain].sort(newestFirst);
  const replaced = new Set(sorted.flatMap((one) => one.replaces ?? []));
  const legible = sorted.filter(isWords);
  const whole = sorted.filter((one): one is Words => one.verb !== 'lapsed');
  const heads = whole.filter(({ id }) => !replaced.has(id));
  // Edits that replace each other in a ring come only from a file changed by hand; show the newest.
  const shown = (heads.length > 0 ? heads : whole.slice(0, 1)).filter(isWords);
  const begunAt = sorted.reduce((first, { at }) => (at < first ? at : first), sorted[0]?.at ?? '');
  return shown.map((head) => {
    const before = ancestors(head, sorted);
    return {
      id: head.id,
      words: head,
      earlier: legible.filter((one) => one !== head && before.has(one.id)),
      twins: shown.filter((one) => one !== head).map(({ id }) => id),
      begunAt,
    };
  });
}

function ancestors(head: Words, chain: readonly Version[]): Set<string> {
  const byId = new Map(chain.map((one) => [one.id, one]));
  const found = new Set(head.replaces);
  for (const id of found) for (const one of byId.get(id)?.replaces ?? []) found.add(one);
  return found;
}
