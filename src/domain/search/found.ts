import type { Hit } from './entry.ts';

/**
 * The two engines' hits as one list, in which a page stands once and nothing ever moves: what was
 * quick stays where it is, and the full text adds below what is not there yet.
 * @param quick best first, all of them
 * @param batches the full text's, best first, asked for only when the quick ones are used up
 */
export async function* asOneList(
  quick: readonly Hit[],
  batches: () => AsyncIterable<Hit[]>,
): AsyncGenerator<Hit> {
  const shown = new Set<string>();
  const unseen = ({ path }: Hit): boolean => !shown.has(path) && Boolean(shown.add(path));
  yield* quick.filter(unseen);
  for await (const batch of batches()) yield* batch.filter(unseen);
}
