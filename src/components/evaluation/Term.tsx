import type { Evening } from '../../domain/evaluation/gathered.ts';
import { Dots } from './Dots.tsx';
import { returned, titleOf } from './words.ts';

/** The evenings of a term beside each other. Other people came to each, so none is set against another. */
export function Term({ evenings }: { evenings: readonly Evening[] }) {
  const ordered = [...evenings].sort((one, other) => (one.day < other.day ? -1 : 1));
  return (
    <article class="report" aria-labelledby="term">
      <h3 id="term">The sessions side by side</h3>
      <p class="hint">
        Not the same people each time, nor the same number. Look at each for itself: a row of
        evenings is not a trend.
      </p>
      <div class="term">
        {ordered.map((evening) => (
          <section key={evening.id}>
            <h4>{titleOf(evening)}</h4>
            <p>{returned(evening)}</p>
            <Dots slips={evening.slips} />
          </section>
        ))}
      </div>
    </article>
  );
}
