import { itemsOf, type Area, type Item, type Scale } from '../../domain/scale/scale.ts';

/** What of a self-check is open. */
export type View =
  | { kind: 'home' }
  | { kind: 'area'; area: Area }
  | { kind: 'item'; item: Item; area: Area }
  | { kind: 'send'; sitting: string }
  | { kind: 'beside'; received: string };

/**
 * Reads what is open from what stands after the #. `take:…` opens an area or an item; an item’s own id
 * does too, since that is how the journal leads back to it.
 */
export function viewOf(hash: string, scale: Scale): View {
  const [kind, id = ''] = hash.includes(':') ? hash.split(':', 2) : ['take', hash];
  if (kind === 'send') return { kind, sitting: id };
  if (kind === 'beside') return { kind, received: id };
  if (kind !== 'take') return { kind: 'home' };
  const area = scale.areas.find((one) => one.id === id);
  if (area && hash.startsWith('take:')) return { kind: 'area', area };
  const item = itemsOf(scale).find((one) => one.id === id);
  const within = scale.areas.find(({ items }) => items.some((one) => one === item));
  return item && within ? { kind: 'item', item, area: within } : { kind: 'home' };
}
