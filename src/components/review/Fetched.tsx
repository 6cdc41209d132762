import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchActivities, type Activities } from '../journal/activities.ts';

interface Props {
  children: (activities: Activities) => ComponentChildren;
}

/** Fetches the course’s index for what stands in it; says so when it cannot be had. */
export function Fetched({ children }: Props) {
  const [activities, setActivities] = useState<Activities | null>(null);
  useEffect(() => {
    if (activities === null) void fetchActivities().then(setActivities);
  }, [activities]);
  if (activities === null) return null;
  if (Object.keys(activities).length > 0) return <>{children(activities)}</>;
  return (
    <section class="card trouble" role="alert">
      <p>
        The list of what is in the course could not be fetched. You may be offline. Nothing of yours
        is lost.
      </p>
      <button
        type="button"
        class="button button--quiet"
        onClick={() => {
          setActivities(null);
        }}
      >
        Fetch it again
      </button>
    </section>
  );
}
