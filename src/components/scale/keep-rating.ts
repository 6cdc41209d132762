import type { ActivityId, Said } from '../../domain/record/statement.ts';
import { latest, ratingsIn, type Rating } from '../../domain/scale/ratings.ts';
import { itemActivity, type Item } from '../../domain/scale/scale.ts';
import { $record, record } from '../../stores/record.ts';

/** Which item of which scale is answered, in which sitting. */
export interface Place {
  scale: string;
  item: Item;
  sitting: string;
}

/** What was said of an item in a sitting, as the record has it now. */
export const ratingAt = ({ scale, item, sitting }: Place): Rating | null =>
  latest(
    ratingsIn($record.get().statements).filter(
      (one) => one.scale === scale && one.item === item.id && one.sitting === sitting,
    ),
  ).get(item.id) ?? null;

/**
 * Keeps what is said of an item. It replaces what was said in this sitting, but for words that somebody
 * wrote in another tab and that were not seen here: then both stay.
 * @param seen the id of the rating that the form showed last
 * @returns the id of what is kept now
 */
export async function keepRating(
  place: Place,
  said: { response: Said; text: string; about: ActivityId | null },
  seen: string | null,
): Promise<string> {
  const now = ratingAt(place);
  if (now?.response.id === said.response.id && now.text === said.text && now.about === said.about) {
    return now.id;
  }
  const known = now && (now.id === seen || now.text === '' || now.text === said.text);
  const kept = await record(
    'rated',
    itemActivity(place.scale, place.item.id),
    { sitting: place.sitting, title: place.item.title, ...said },
    known ? { replaces: [now.id] } : {},
  );
  return kept.id;
}
