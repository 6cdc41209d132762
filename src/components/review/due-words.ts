import type { Statement } from '../../domain/record/statement.ts';
import { today } from '../../domain/review/today.ts';
import type { Activities } from '../journal/activities.ts';
import { catalogueOf } from './catalogue.ts';
import { clockNow } from './clock-now.ts';
import { inWords } from './why-words.ts';

/** How a day stands, in a sentence; and how many things it still has. */
export interface DueWords {
  sentence: string;
  count: number;
}

/** Says whether anything would be worth a look today; null when nothing ever comes back. */
export function dueWords(
  statements: readonly Statement[],
  activities: Activities,
): DueWords | null {
  const { queue, done, begun } = today(statements, catalogueOf(activities), clockNow());
  if (!begun) return null;
  const count = queue.length;
  if (count === 0) {
    return {
      sentence: done > 0 ? 'That is enough for today.' : 'Nothing to come back to today.',
      count,
    };
  }
  const words = inWords(count);
  const things = queue.every(({ kind }) => kind === 'question') ? 'question' : 'thing';
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)} ${things}${count === 1 ? '' : 's'} would be worth a look today.`;
  return { sentence, count };
}
