import type { Statement } from '../../domain/record/statement.ts';
import { changesIn } from '../../domain/scale/growth.ts';
import { latest, type Rating, type Sitting } from '../../domain/scale/ratings.ts';
import type { Scale, Suggestion } from '../../domain/scale/scale.ts';
import { suggest } from '../../domain/scale/suggest.ts';
import type { Activities } from '../journal/activities.ts';
import { counted } from '../journal/words.ts';
import { whenWords } from './when-words.ts';

interface Props {
  scale: Scale;
  record: readonly Statement[];
  sittings: readonly Sitting[];
  ratings: readonly Rating[];
  activities: Activities;
  now: Date;
}

/** What changed since last time, and two or three things to do next. */
export function WhatNext({ scale, record, sittings, ratings, activities, now }: Props) {
  const changes = changesIn(sittings);
  const done = new Set(record.flatMap((one) => (one.verb === 'completed' ? [one.object] : [])));
  const suggested = suggest(scale, latest(ratings), (suggestion) => {
    const to = targetOf(suggestion);
    return to === null ? 'yes' : !(to in activities) ? 'no' : done.has(to) ? 'done' : 'yes';
  });
  return (
    <>
      {changes && (
        <section aria-labelledby="changed-title">
          <h2 id="changed-title">What changed since last time</h2>
          <p>
            Last time was {whenWords(changes.since, now, true)}.{' '}
            {changes.same > 0 &&
              `${counted(changes.same, 'thing')} ${changes.same === 1 ? 'is' : 'are'} as before. `}
            {changes.first > 0 && `${counted(changes.first, 'thing')} you said for the first time.`}
          </p>
          {changes.changed.length > 0 && (
            <ul>
              {changes.changed.map(({ item, title, from, to }) => (
                <li key={item}>
                  <a href={`#take:${item}`}>{title}</a>: from “{from.words}” to “{to.words}”
                </li>
              ))}
            </ul>
          )}
          {changes.changed.length > 0 && (
            <p class="hint">
              A word can change because you did, because the work got harder, or because you see
              more than you did.
            </p>
          )}
        </section>
      )}
      {suggested.length > 0 && (
        <section aria-labelledby="next-title">
          <h2 id="next-title">What you could do next</h2>
          <ul class="plain-list">
            {suggested.map(({ item, rating, suggestion }) => (
              <li key={item.id + suggestion.why} class="card suggestion">
                <p>
                  <Told suggestion={suggestion} activities={activities} />
                </p>
                <p>{suggestion.why}</p>
                <p class="hint">
                  Because you said “{rating.response.words}” of “{item.title}”.
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The activity that a suggestion leads to; null for a question, which leads to a person. */
const targetOf = (suggestion: Suggestion): string | null => {
  switch (suggestion.kind) {
    case 'question':
      return null;
    case 'lesson':
      return suggestion.id;
    case 'walkthrough':
      return `walk:${suggestion.id}`;
    default:
      return `${suggestion.kind}:${suggestion.id}`;
  }
};

const NAMES = {
  lesson: 'A lesson',
  case: 'A case',
  moment: 'A moment to look at',
  walkthrough: 'A walkthrough',
};

function Told({ suggestion, activities }: { suggestion: Suggestion; activities: Activities }) {
  if (suggestion.kind === 'question') {
    return (
      <>
        A question for supervision: <strong>“{suggestion.text}”</strong>
      </>
    );
  }
  const place = activities[targetOf(suggestion) ?? ''];
  return (
    <>
      {NAMES[suggestion.kind]}: <a href={place?.href}>{place?.title}</a>
    </>
  );
}
