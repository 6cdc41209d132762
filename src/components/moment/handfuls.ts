/** How many moments are looked at in one go. */
export const HANDFUL = 4;

/** Splits what there is into handfuls. */
export function handfuls<One>(all: readonly One[]): One[][] {
  return Array.from({ length: Math.ceil(all.length / HANDFUL) }, (_, index) =>
    all.slice(index * HANDFUL, (index + 1) * HANDFUL),
  );
}

/** The address of a handful, counted from 1. */
export const handfulPath = (number: number): string =>
  number === 1 ? '/practise/noticing/' : `/practise/noticing/${number}/`;
