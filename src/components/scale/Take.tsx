import type { Rating } from '../../domain/scale/ratings.ts';
import { itemsOf, type Area, type Item, type Scale } from '../../domain/scale/scale.ts';
import type { Activities } from '../journal/activities.ts';
import { ItemForm } from './ItemForm.tsx';
import { ItemGrowth } from './ItemGrowth.tsx';

interface Taking {
  scale: Scale;
  sitting: string;
  /** What was said in this sitting. */
  said: readonly Rating[];
  activities: Activities;
}

const ofItem = (said: readonly Rating[], item: Item): Rating | null =>
  said.find((one) => one.item === item.id) ?? null;

/** One part, with all that is in it. */
export function TakeArea({ scale, area, said, ...rest }: Taking & { area: Area }) {
  const place = scale.areas.indexOf(area);
  const next = scale.areas[place + 1];
  return (
    <section aria-labelledby="area-title">
      <p>
        <a href="#take:">All parts</a>
      </p>
      <h2 id="area-title" tabIndex={-1}>
        {area.title}
      </h2>
      <p>{area.about} Leave out what you like.</p>
      {area.items.map((item) => (
        <ItemForm
          key={item.id}
          scale={scale.id}
          responses={scale.responses}
          item={item}
          rating={ofItem(said, item)}
          {...rest}
        />
      ))}
      <nav class="row" aria-label="Other parts">
        {next && (
          <a class="button" href={`#take:${next.id}`}>
            Next: {next.title}
          </a>
        )}
        <a class={next ? 'button button--quiet' : 'button'} href="#take:">
          Enough for now
        </a>
      </nav>
    </section>
  );
}

interface TakingItem extends Taking {
  item: Item;
  area: Area;
  ratings: readonly Rating[];
  now: Date;
}

/** One item by itself, with what was said of it before. */
export function TakeItem({ scale, item, area, said, ratings, now, ...rest }: TakingItem) {
  const items = itemsOf(scale);
  const place = items.indexOf(item);
  const [before, next] = [items[place - 1], items[place + 1]];
  const rating = ofItem(said, item);
  return (
    <section aria-labelledby="one-title">
      <p>
        <a href="#take:">All parts</a> · <a href={`#take:${area.id}`}>{area.title}</a>
      </p>
      <h2 id="one-title" class="visually-hidden" tabIndex={-1}>
        {item.title}
      </h2>
      <ItemForm
        scale={scale.id}
        responses={scale.responses}
        item={item}
        rating={rating}
        {...rest}
      />
      <nav class="row" aria-label="Other things">
        {next && (
          <a class="button" href={`#take:${next.id}`}>
            {rating ? 'Next' : 'Skip'}
            <span class="visually-hidden">: to {next.title}</span>
          </a>
        )}
        {before && (
          <a class="button button--quiet" href={`#take:${before.id}`}>
            Back<span class="visually-hidden">: to {before.title}</span>
          </a>
        )}
        <a class="button button--quiet" href="#take:">
          Enough for now
        </a>
      </nav>
      <ItemGrowth
        scale={scale}
        item={item}
        ratings={ratings}
        activities={rest.activities}
        now={now}
      />
    </section>
  );
}
