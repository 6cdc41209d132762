import type { Rating } from '../../domain/scale/ratings.ts';
import { itemsOf, type Scale } from '../../domain/scale/scale.ts';
import { dayOf } from '../journal/words.ts';

interface Props {
  scale: Scale;
  /** What was said in this sitting. */
  said: readonly Rating[];
  /** When the sitting that one may go on with was begun; null when a new one begins. */
  openedAt: string | null;
  onFresh: () => void;
}

/** Where a self-check begins, or goes on: its parts, with what was said of each this time. */
export function TakeStart({ scale, said, openedAt, onFresh }: Props) {
  const items = itemsOf(scale);
  const done = new Set(said.map(({ item }) => item));
  const next = items.find(({ id }) => !done.has(id));
  return (
    <section aria-labelledby="take-title">
      <h2 id="take-title" tabIndex={-1}>
        {openedAt === null ? 'Take it' : 'Go on with it'}
      </h2>
      <p>
        {openedAt === null
          ? 'Choose a part. You can skip, stop and come back: what you choose and write is kept as you go.'
          : `You began on ${dayOf(openedAt)}, and have said something of ${done.size} out of ${items.length} things.`}
      </p>
      <ul class="plain-list take__areas">
        {scale.areas.map((area) => {
          const count = area.items.filter(({ id }) => done.has(id)).length;
          return (
            <li key={area.id} class="card">
              <h3>
                <a href={`#take:${area.id}`}>{area.title}</a>
              </h3>
              <p>{area.about}</p>
              <p class="hint">
                {count === 0
                  ? `${area.items.length} ${area.items.length === 1 ? 'thing' : 'things'}, about five minutes`
                  : `${count} of ${area.items.length} said this time`}
              </p>
            </li>
          );
        })}
      </ul>
      <div class="row">
        {next && (
          <a class="button" href={`#take:${next.id}`}>
            {done.size === 0 ? 'One thing at a time' : 'Go on, one thing at a time'}
          </a>
        )}
        {openedAt !== null && (
          <button type="button" class="button button--quiet" onClick={onFresh}>
            Begin a new one
          </button>
        )}
      </div>
    </section>
  );
}
