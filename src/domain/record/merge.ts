import { isLiving, linksOf, reach, type Living } from './chain.ts';
import type { Statement } from './statement.ts';

/**
 * Why merging is safe in any order. A record is a set of statements by id, and a set of tombstones.
 * Joining takes the union of both, then spreads death along `replaces`, both ways: an edit made on
 * another phone holds much the same words as the entry that was erased here. The tombstones then
 * know nothing of the links any more, so every id that a dead statement named gets its own
 * tombstone, even where that statement was never seen: whatever arrives later meets it.
 *
 * A tombstone's `at` only ever grows, and the time a merge gives it is that of the words it stands
 * for. A time handed along the chain would depend on the order of merging.
 */

const later = (one: string | undefined, other: string): string =>
  one !== undefined && one > other ? one : other;

/** Ids are unique, so two different statements under one id mean a file changed by hand: either way round the same one wins. */
const winner = (one: Living, other: Living): Living =>
  JSON.stringify(one) >= JSON.stringify(other) ? one : other;

/** Orders statements by id, which for UUIDv7 is by time. */
export const byId = (one: { id: string }, other: { id: string }): number =>
  one.id < other.id ? -1 : Number(one.id > other.id);

/**
 * The union of two records by id, sorted by id. Commutative, associative and idempotent; for one
 * id a tombstone always wins, and takes the whole chain of its entry with it.
 */
export function merge(one: readonly Statement[], other: readonly Statement[]): Statement[] {
  const living = new Map<string, Living>();
  const erasedAt = new Map<string, string>();
  for (const statement of [...one, ...other]) {
    const { id } = statement;
    if (!isLiving(statement)) {
      erasedAt.set(id, later(erasedAt.get(id), statement.at));
      continue;
    }
    const known = living.get(id);
    living.set(id, known && known !== statement ? winner(known, statement) : statement);
  }
  if (erasedAt.size > 0) {
    for (const id of reach(erasedAt.keys(), linksOf(living.values()))) {
      const dead = living.get(id);
      if (!dead) continue;
      living.delete(id);
      for (const gone of [id, ...(dead.replaces ?? [])]) {
        erasedAt.set(gone, later(erasedAt.get(gone), dead.at));
      }
    }
  }
  const tombstones = [...erasedAt].map(([id, at]): Statement => ({ id, verb: 'erased', at }));
  return [...living.values(), ...tombstones].sort(byId);
}
