import { useId } from 'preact/hooks';
import type { ActivityId } from '../../domain/record/statement.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';

interface Props {
  chosen: ActivityId | null;
  activities: Activities;
  onChoose: (about: ActivityId | null) => void;
}

/** What on this site something may be about, and how the list calls it. */
const GROUPS: readonly { name: string; ids: RegExp }[] = [
  { name: 'Moments', ids: /^moment:/ },
  { name: 'Cases', ids: /^case:[^/#]+$/ },
  { name: 'Walkthroughs', ids: /^walk:[^/#]+$/ },
  { name: 'Sessions', ids: /^session:[^/#]+$/ },
];

/** Lets something on this site be named as what a rating is about. Nobody’s name is asked for. */
export function About({ chosen, activities, onChoose }: Props) {
  const id = useId();
  const groups = GROUPS.map(({ name, ids }) => ({
    name,
    options: Object.keys(activities).filter((one) => ids.test(one)),
  })).filter(({ options }) => options.length > 0);
  if (groups.length === 0 && chosen === null) return null;
  const offered = groups.some(({ options }) => options.includes(chosen ?? ''));
  return (
    <details class="item-form__about">
      <summary>
        {chosen === null
          ? 'Is it about something on this site?'
          : `About: ${whereabouts(chosen, activities).title}`}
      </summary>
      <div class="field">
        <label htmlFor={id}>What on this site</label>
        <select
          id={id}
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onChoose(value === '' ? null : value);
          }}
        >
          <option value="">Nothing on this site</option>
          {chosen !== null && !offered && (
            <option value={chosen}>{whereabouts(chosen, activities).title}</option>
          )}
          {groups.map(({ name, options }) => (
            <optgroup key={name} label={name}>
              {options.map((one) => (
                <option key={one} value={one}>
                  {activities[one]?.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </details>
  );
}
