import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $record } from '../../stores/record.ts';
import { fetchActivities, type Activities } from '../journal/activities.ts';

/** The record as it stands, and what the course calls the things in it. */
export function useRecord() {
  const { statements } = useStore($record);
  const [activities, setActivities] = useState<Activities>({});
  useEffect(() => {
    void fetchActivities().then(setActivities);
  }, []);
  return { statements, activities };
}
