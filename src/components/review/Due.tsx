import { useEffect, useState } from 'preact/hooks';
import type { Statement } from '../../domain/record/statement.ts';
import type { Today } from '../../domain/review/today.ts';
import type { Activities } from '../journal/activities.ts';
import { at } from './at.ts';

interface Props {
  statements: readonly Statement[];
  activities: Activities;
}

/** Works the day out, with what it needs fetched only now: spacing weighs more than a notebook opened. */
async function look({ statements, activities }: Props): Promise<[Today, string]> {
  const [{ today }, { catalogueOf }, { clockNow }, { inWords }] = await Promise.all([
    import('../../domain/review/today.ts'),
    import('./catalogue.ts'),
    import('./use-day.ts'),
    import('./why-words.ts'),
  ]);
  const day = today(statements, catalogueOf(activities), clockNow());
  const count = day.queue.length;
  const words = inWords(count);
  const things = day.queue.every(({ kind }) => kind === 'question') ? 'question' : 'thing';
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)} ${things}${count === 1 ? '' : 's'} would be worth a look today.`;
  return [day, sentence];
}

/** For the notebook’s front page: whether anything would be worth a look today, and the way there. */
export function Due({ statements, activities }: Props) {
  const [found, setFound] = useState<[Today, string] | null>(null);
  useEffect(() => {
    let left = false;
    look({ statements, activities }).then(
      (now) => {
        if (!left) setFound(now);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [statements, activities]);
  if (!found?.[0].begun) return null;
  const [{ queue, done }, sentence] = found;
  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title">What comes back</h2>
      <p>
        {queue.length > 0
          ? sentence
          : done > 0
            ? 'That is enough for today.'
            : 'Nothing to come back to today.'}
      </p>
      <p class="row">
        {queue.length > 0 && (
          <a class="button" href={at('/reflect/review/')}>
            {queue.length === 1 ? 'Look at it' : 'Look at them'}
          </a>
        )}
        <a href={at('/reflect/answers/')}>What you have answered so far</a>
      </p>
    </section>
  );
}
