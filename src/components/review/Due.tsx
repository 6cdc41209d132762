import { useEffect, useState } from 'preact/hooks';
import type { Statement } from '../../domain/record/statement.ts';
import type { Activities } from '../journal/activities.ts';
import { at } from './at.ts';
import type { DueWords } from './due-words.ts';

interface Props {
  statements: readonly Statement[];
  activities: Activities;
}

/** For the notebook’s front page: whether anything would be worth a look today, and the way there. */
export function Due({ statements, activities }: Props) {
  const [due, setDue] = useState<DueWords | null>(null);
  useEffect(() => {
    let left = false;
    // Fetched only now: what reckons the days weighs more than a notebook that opens.
    import('./due-words.ts').then(
      ({ dueWords }) => {
        if (!left) setDue(dueWords(statements, activities));
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [statements, activities]);
  if (!due) return null;
  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title">What comes back</h2>
      <p>{due.sentence}</p>
      <p class="row">
        {due.count > 0 && (
          <a class="button" href={at('/reflect/review/')}>
            {due.count === 1 ? 'Look at it' : 'Look at them'}
          </a>
        )}
        <a href={at('/reflect/answers/')}>What you have answered so far</a>
      </p>
    </section>
  );
}
