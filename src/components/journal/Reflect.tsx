import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isLiving } from '../../domain/record/chain.ts';
import { $record } from '../../stores/record.ts';
import { LockOffer } from '../lock/LockOffer.tsx';
import { Due } from '../review/Due.tsx';
import { fetchActivities, outlineOf, type Activities } from './activities.ts';
import { Keeping } from './Keeping.tsx';
import { LastEntries } from './LastEntries.tsx';
import { letGo } from './let-go.ts';
import { Moments } from './Moments.tsx';
import { Motif } from './Motif.tsx';
import { NextStep } from './NextStep.tsx';
import { Progress } from './Progress.tsx';
import { Reminder } from './Reminder.tsx';

interface Props {
  /** When the page was opened. */
  now: Date;
  /** The address of `/learn/`. */
  learn: string;
  /** The address of the journal. */
  journal: string;
  /** What each template of the journal is called. */
  titles: Readonly<Record<string, string>>;
}

/** The front of a learner's own notebook: everything on it is made from the record. */
export function Reflect({ now, learn, journal, titles }: Props) {
  const state = useStore($record);
  const { statements } = state;
  const [activities, setActivities] = useState<Activities>({});
  const outline = useMemo(() => outlineOf(activities), [activities]);
  useEffect(() => {
    void fetchActivities().then(setActivities);
  }, []);
  useEffect(() => void letGo(now), [statements]);
  const something = statements.some((one) => isLiving(one) && one.verb !== 'exported');
  return (
    <>
      <Reminder statements={statements} now={now} />
      {something && <NextStep statements={statements} outline={outline} journal={journal} />}
      <Due statements={statements} activities={activities} />
      <LockOffer state={state} />
      <Keeping state={state} />
      <LastEntries statements={statements} activities={activities} titles={titles} href={journal} />
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
          <p>
            <a href={journal}>Or write in your journal</a>
          </p>
        </section>
      )}
      <Moments statements={statements} activities={activities} />
    </>
  );
}
