import { readEither } from './slip-code.ts';
import { slipText, type ReadSlip, type Slip } from './slip.ts';

/** What a facilitator has gathered of other people’s slips, evening by evening. Never part of a record. */

/** Why something is no slip that counts: it could not be read, or its number is there with other words. */
export type Why = Exclude<ReadSlip, { ok: true }>['code'] | 'differs';

/** Something that was given and is no slip that counts. It is named until somebody puts it away. */
export interface Aside {
  /** The file’s name, or how it came. */
  name: string;
  why: Why;
  /** The first field that is wrong, where that is known. */
  where: string;
}

/** One evening and what came back from it. */
export interface Evening {
  id: string;
  /** As the facilitator calls it. */
  name: string;
  /** `2026-03-09`, or empty. */
  day: string;
  /** How many were in the room; null until somebody says. */
  present: number | null;
  slips: readonly Slip[];
  /** Piles of comments made by hand, by `commentKey`. */
  piles: Readonly<Record<string, string>>;
  /** Comments that are left out of what is printed and saved, by `commentKey`. */
  leftOut: readonly string[];
  aside: readonly Aside[];
}

/** Everything gathered on this device. */
export interface Gathered {
  version: 1;
  evenings: readonly Evening[];
}

/** Nothing gathered yet. */
export const nothing: Gathered = { version: 1, evenings: [] };

/** An evening with nothing back yet. */
export const newEvening = (id: string, name: string, day: string): Evening => ({
  id,
  name,
  day,
  present: null,
  slips: [],
  piles: {},
  leftOut: [],
  aside: [],
});

/** Something that may be a slip: its text, and what to call it when it is none. */
export interface Given {
  name: string;
  text: string;
}

/** What came of adding: every one that was given is in exactly one of the three counts. */
export interface Added {
  gathered: Gathered;
  added: number;
  /** There already, in this evening or another: counted once. */
  same: number;
  aside: number;
}

/** Gathered with one evening changed. */
export const changeEvening = (
  gathered: Gathered,
  id: string,
  change: (evening: Evening) => Evening,
): Gathered => ({
  ...gathered,
  evenings: gathered.evenings.map((one) => (one.id === id ? change(one) : one)),
});

/** Adds what was given to an evening. A slip counts once in all; what is no slip is set aside by name. */
export function add(gathered: Gathered, evening: string, given: readonly Given[]): Added {
  const texts = new Map(
    gathered.evenings.flatMap(({ slips }) => slips.map((slip) => [slip.id, slipText(slip)])),
  );
  const fresh: Slip[] = [];
  const aside: Aside[] = [];
  let same = 0;
  for (const { name, text } of given) {
    const read = readEither(text);
    if (!read.ok) {
      aside.push({ name, why: read.code, where: read.code === 'damaged' ? read.where : '' });
      continue;
    }
    const known = texts.get(read.slip.id);
    const words = slipText(read.slip);
    if (known === words) same += 1;
    else if (known !== undefined) aside.push({ name, why: 'differs', where: '' });
    else {
      texts.set(read.slip.id, words);
      fresh.push(read.slip);
    }
  }
  return {
    gathered: changeEvening(gathered, evening, (one) => ({
      ...one,
      slips: [...one.slips, ...fresh],
      aside: [...one.aside, ...aside],
    })),
    added: fresh.length,
    same,
    aside: aside.length,
  };
}

/** Takes one slip out again, with the piles that its comments were in. */
export const takeOut = (evening: Evening, id: string): Evening => ({
  ...evening,
  slips: evening.slips.filter((slip) => slip.id !== id),
  piles: Object.fromEntries(
    Object.entries(evening.piles).filter(([key]) => !key.startsWith(`${id}/`)),
  ),
  leftOut: evening.leftOut.filter((key) => !key.startsWith(`${id}/`)),
});
