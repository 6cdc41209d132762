import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isLiving } from '../../domain/record/chain.ts';
import { $record } from '../../stores/record.ts';
import { Due } from '../review/Due.tsx';
import { fetchActivities, outlineOf, type Activities } from './activities.ts';
import { Journal } from './Journal.tsx';
import { Keeping } from './Keeping.tsx';
import { Motif } from './Motif.tsx';
import { Progress } from './Progress.tsx';
import { Reminder } from './Reminder.tsx';

interface Props {
  /** When the page was opened. */
  now: Date;
  /** The address of `/learn/`. */
  learn: string;
}

/** A learner's own notebook: everything in it is made from the record. */
export function Reflect({ now, learn }: Props) {
  const state = useStore($record);
  const { statements } = state;
  const [activities, setActivities] = useState<Activities>({});
  const outline = useMemo(() => outlineOf(activities), [activities]);
  useEffect(() => {
    void fetchActivities().then(setActivities);
  }, []);
  const something = statements.some((one) => isLiving(one) && one.verb !== 'exported');
  return (
    <>
      <Reminder statements={statements} now={now} />
      <Keeping state={state} />
      {something ? (
        <Progress statements={statements} outline={outline} />
      ) : (
        <section class="notebook__empty">
          <Motif answered={false} />
          <p>
            Nothing here yet. What you write in a lesson, and how you answer, is kept here for you
            to come back to.
          </p>
          <p>
            <a class="button button--next" href={learn}>
              Go to the lessons
            </a>
          </p>
        </section>
      )}
      <Due statements={statements} activities={activities} />
      <Journal statements={statements} activities={activities} />
    </>
  );
}
