/** A place in a moment that a reader marked, in seconds from its start, and why. */
export interface Mark {
  at: number;
  why: string;
}

/** Somebody who marked, and where. */
export interface Reader {
  by: string;
  marks: readonly Mark[];
}

/** A stretch of a moment in which somebody marked: whether you did, and what each of the others said of it. */
export interface Place {
  around: number;
  you: boolean;
  others: readonly { by: string; why: string }[];
}

/** Marks closer together than this, in seconds, are about the same thing. */
const NEAR = 2;

/** Where you and others marked, in order: marks near each other become one place. */
export function compare(yours: readonly number[], readers: readonly Reader[]): Place[] {
  const all = [
    ...yours.map((at) => ({ at, by: null, why: '' })),
    ...readers.flatMap(({ by, marks }) => marks.map((mark) => ({ ...mark, by }))),
  ].sort((a, b) => a.at - b.at);
  const groups: (typeof all)[] = [];
  for (const mark of all) {
    const last = groups.at(-1);
    // Measured from the first, so that a string of marks does not run together.
    if (last?.[0] && mark.at - last[0].at <= NEAR) last.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => ({
    around: Math.round(group.reduce((sum, { at }) => sum + at, 0) / group.length),
    you: group.some(({ by }) => by === null),
    others: group.flatMap(({ by, why }) => (by === null ? [] : [{ by, why }])),
  }));
}

const NUMBERS = ['nobody', 'one', 'two', 'three'];
const counted = (count: number): string => NUMBERS[count] ?? String(count);

/** A place in a sentence. @param of how many others there are */
export function said({ around, you, others }: Place, of: number): string {
  const count = new Set(others.map(({ by }) => by)).size;
  const when = `Around ${around} ${around === 1 ? 'second' : 'seconds'}`;
  if (count === 0) return `${when} you marked; none of the others did.`;
  const rest = of - count;
  const not = rest > 0 ? `; ${counted(rest)} did not` : '';
  if (you)
    return `${when} you and ${counted(count)} ${count === 1 ? 'other' : 'others'} marked${not}.`;
  return `${when} ${counted(count)} ${count === 1 ? 'other' : 'others'} marked${not}. You did not.`;
}
