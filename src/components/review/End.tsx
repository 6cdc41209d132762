import type { RefObject } from 'preact';
import { A_DAY, type Today } from '../../domain/review/today.ts';
import type { RecordState } from '../../stores/state.ts';
import { Motif } from '../journal/Motif.tsx';
import { at } from './at.ts';

interface Props {
  day: Today;
  trouble: RecordState['trouble'];
  heading: RefObject<HTMLHeadingElement>;
}

const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** What stands where there is nothing to ask: done, nothing due, nothing yet, or nothing readable. */
function words({ done, begun, nextAt }: Today, trouble: Props['trouble']): [string, string] {
  const next = nextAt === null ? '' : ` The next thing comes on ${weekday.format(nextAt)}.`;
  if (done > 0) {
    const more = done >= A_DAY ? ' It is never more than ten a day.' : '';
    return ['That is enough for today', `What you looked at is kept.${more}${next}`];
  }
  if (begun) return ['Nothing to come back to today', `That is as it should be.${next}`];
  if (trouble === 'newer' || trouble === 'blocked') {
    return [
      'Your notebook cannot be read here',
      'So nothing can come back for now. What this device has kept is left as it is.',
    ];
  }
  return [
    'Nothing here yet',
    'Answer a question in a lesson, look at a moment, or finish a lesson. What you met comes back here, a day or more later.',
  ];
}

/** The end of the day, and every other time there is nothing to ask. */
export function End({ day, trouble, heading }: Props) {
  const [title, says] = words(day, trouble);
  return (
    <section class="notebook__empty" aria-labelledby="review-title">
      <Motif answered={day.done > 0} />
      <h2 id="review-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{says}</p>
      <p class="row review__ways">
        {day.begun ? (
          <a class="button button--quiet" href={at('/reflect/answers/')}>
            What you have answered so far
          </a>
        ) : (
          <a class="button button--next" href={at('/learn/')}>
            Go to the lessons
          </a>
        )}
        <a class="button button--quiet" href={at('/reflect/')}>
          Your notebook
        </a>
      </p>
    </section>
  );
}
