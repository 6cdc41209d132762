import type { Statement } from '../../domain/record/statement.ts';
import { viewsOf } from '../../domain/scale/compare.ts';
import type { Sitting } from '../../domain/scale/ratings.ts';
import { counted, dayOf } from '../journal/words.ts';

interface Props {
  sittings: readonly Sitting[];
  record: readonly Statement[];
}

/** Each time that something was said, with the way to send it and what came back. */
export function Sittings({ sittings, record }: Props) {
  const days = sittings.map((one) => dayOf(one.begunAt));
  /** With the time where two were begun on one day. */
  const when = (at: string): string => {
    const day = dayOf(at);
    const time = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    return days.indexOf(day) === days.lastIndexOf(day) ? day : `${day}, ${time}`;
  };
  return (
    <section aria-labelledby="sittings-title">
      <h2 id="sittings-title">Each time, and your supervisor</h2>
      <ul class="plain-list">
        {sittings.map(({ id, begunAt, ratings }) => (
          <li key={id} class="sitting">
            <p>
              <strong>{when(begunAt)}</strong>: {counted(ratings.length, 'thing')} said
            </p>
            <p class="row">
              <a href={`#send:${id}`}>
                Send it to a supervisor
                <span class="visually-hidden">: the one of {when(begunAt)}</span>
              </a>
              {viewsOf(record, id).map(({ id: received, result }) => (
                <a key={received} href={`#beside:${received}`}>
                  Side by side with {result.by || 'your supervisor'}, {dayOf(result.madeAt)}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
