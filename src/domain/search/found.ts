import type { Hit } from './entry.ts';

function* unseen(hits: Iterable<Hit>, shown: Set<string>): Generator<Hit> {
  for (const hit of hits) {
    if (shown.has(hit.path)) continue;
    shown.add(hit.path);
    yield hit;
  }
}

/**
 * The two engines' hits as one list, in which a page stands once and nothing ever moves: what was
 * quick stays where it is, and the full text adds below what is not there yet.
 * @param quick best first
 * @param batches the full text's, best first, asked for only when the quick ones are used up
 */
export async function* asOneList(
  quick: Iterable<Hit>,
  batches: () => AsyncIterable<Hit[]>,
): AsyncGenerator<Hit> {
  const shown = new Set<string>();
  yield* unseen(quick, shown);
  for await (const batch of batches()) yield* unseen(batch, shown);
}
