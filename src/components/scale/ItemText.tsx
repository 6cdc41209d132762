import type { Item } from '../../domain/scale/scale.ts';

interface Props {
  item: Item;
  titleId: string;
}

/** What an item means, and what it looks like early and later. */
export function ItemText({ item, titleId }: Props) {
  return (
    <>
      <h3 id={titleId}>{item.title}</h3>
      <p>{item.means}</p>
      <dl class="scale__early-later">
        <div>
          <dt>Early on</dt>
          <dd>{item.early}</dd>
        </div>
        <div>
          <dt>Later</dt>
          <dd>{item.later}</dd>
        </div>
      </dl>
    </>
  );
}
