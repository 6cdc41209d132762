import { isLiving } from '../record/chain.ts';
import type { ActivityId, Statement } from '../record/statement.ts';
import { ratingsIn } from '../scale/ratings.ts';
import { itemActivity } from '../scale/scale.ts';
import { cpd, type PlanKept, type Reflection } from './cpd.ts';
import { always, dayIn } from './period.ts';
import type { Sheet } from './sheet.ts';

/** A moment that was looked at, and when last. */
export interface MomentSeen {
  object: ActivityId;
  day: string;
}

/** What a learner may choose from for a supervision. All newest first. */
export interface Choices {
  moments: readonly MomentSeen[];
  /** What was said of oneself on a scale: the latest of each item. */
  ratings: readonly Reflection[];
  entries: readonly Reflection[];
  plans: readonly PlanKept[];
}

/**
 * What was last said of each item, newest first. Ratings have no place in the journal when nothing was written with
 * them, so they are read by themselves; which is the last, the self-check and the sheet must agree on.
 */
function lastSaid(record: readonly Statement[], offsetMinutes: number): Reflection[] {
  const last = new Map<ActivityId, Reflection>();
  for (const { id, scale, item, title, response, text, at } of ratingsIn(record)) {
    const object = itemActivity(scale, item);
    const parts = [response.words, text]
      .map((words) => ({ prompt: '', text: words.trim() }))
      .filter((part) => part.text !== '');
    last.delete(object);
    last.set(object, { id, verb: 'rated', day: dayIn(at, offsetMinutes), object, title, parts });
  }
  return [...last.values()].reverse();
}

/** Everything that may be chosen for a supervision sheet. Erased entries are not among it. */
export function choicesFor(record: readonly Statement[], offsetMinutes: number): Choices {
  const moments = new Map<ActivityId, MomentSeen>();
  for (const one of record.filter(isLiving)) {
    if (one.verb !== 'chose' || !one.object.startsWith('moment:')) continue;
    const { object, at } = one;
    moments.delete(object);
    moments.set(object, { object, day: dayIn(at, offsetMinutes) });
  }
  const { reflections, plans } = cpd(record, always, () => 0, offsetMinutes);
  return {
    moments: [...moments.values()].reverse(),
    ratings: lastSaid(record, offsetMinutes),
    entries: reflections.filter(({ verb }) => verb !== 'rated'),
    plans,
  };
}

const COLUMNS = 100;
/** Lines of small print that fit on a side of A4 with its headings. */
export const LINES_ON_A_PAGE = 62;

/** About how many lines a sheet takes on paper. */
export function linesOf({ about, sections }: Sheet): number {
  const lines = (text: string) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / COLUMNS)), 0);
  const blocks = sections.flatMap((section) => section.blocks);
  const inBlocks = blocks.reduce((sum, block) => {
    if (block.kind === 'words') return sum + lines(block.text);
    if (block.kind === 'table') return sum + block.rows.length + 1;
    return sum + lines(block.title) + lines(block.text) + 1;
  }, 0);
  return 2 + about.reduce((sum, text) => sum + lines(text), 0) + sections.length * 2 + inBlocks;
}
