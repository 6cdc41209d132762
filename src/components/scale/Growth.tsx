import { countsOf, type AreaCounts } from '../../domain/scale/growth.ts';
import type { Rating } from '../../domain/scale/ratings.ts';
import { itemsOf, type Area, type Scale } from '../../domain/scale/scale.ts';
import type { Activities } from '../journal/activities.ts';
import { listed } from '../journal/words.ts';
import { AreaDrawing } from './AreaDrawing.tsx';
import { ItemGrowth } from './ItemGrowth.tsx';
import { whenWords } from './when-words.ts';

interface Props {
  scale: Scale;
  ratings: readonly Rating[];
  activities: Activities;
  now: Date;
}

/** How many of an area stand where, in words: counts of words, and no sum of anything. */
export const countWords = ({ counts, otherwise, unsaid }: AreaCounts): string =>
  listed([
    ...counts.map(({ response, count }) => `${count} “${response.words}”`),
    ...(otherwise > 0 ? [`${otherwise} with a word that is not in the scale now`] : []),
    ...(unsaid > 0 ? [`${unsaid} not said yet`] : []),
  ]);

/** What was said over time, area by area. */
export function Growth({ scale, ratings, activities, now }: Props) {
  const known = new Set(itemsOf(scale).map(({ id }) => id));
  const gone = new Map(
    ratings.filter(({ item }) => !known.has(item)).map(({ item, title }) => [item, title]),
  );
  return (
    <section class="growth" aria-labelledby="growth-title">
      <h2 id="growth-title">What you have said over time</h2>
      {scale.areas.map((area) => (
        <AreaGrowth key={area.id} {...{ scale, area, ratings, activities, now }} />
      ))}
      {gone.size > 0 && (
        <>
          <h3>Not in the scale any more</h3>
          {[...gone].map(([id, title]) => (
            <ItemGrowth key={id} item={{ id, title }} {...{ scale, ratings, activities, now }} />
          ))}
        </>
      )}
    </section>
  );
}

function AreaGrowth({ scale, area, ratings, activities, now }: Props & { area: Area }) {
  const ids = new Set(area.items.map(({ id }) => id));
  const own = ratings.filter(({ item }) => ids.has(item));
  const [first] = own;
  if (!first) return null;
  const then = own.filter(({ sitting }) => sitting === first.sitting);
  const counts = countsOf(scale, area, own);
  const before = then.length < own.length ? countsOf(scale, area, then) : null;
  return (
    <>
      <h3>{area.title}</h3>
      <p>
        {before && `First, ${whenWords(first.at, now, true)}: ${countWords(before)}. `}
        {`Now: ${countWords(counts)}.`}
      </p>
      {before && <AreaDrawing scale={scale} title={area.title} then={before} now={counts} />}
      {area.items.map((item) => (
        <ItemGrowth key={item.id} {...{ scale, item, ratings: own, activities, now }} />
      ))}
    </>
  );
}
