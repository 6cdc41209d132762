/** A page, or an entry of one, that cites. */
export interface Place {
  /** As a link says it: “Lesson: Receiving”. */
  title: string;
  /** From the site's root. */
  path: string;
}

/** For each source the places that cite it, in the order they were given; each place once. */
export function whereCited(
  places: Iterable<Place & { ids: Iterable<string> }>,
): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const { title, path, ids } of places) {
    for (const id of new Set(ids)) {
      const before = found.get(id);
      if (before) before.push({ title, path });
      else found.set(id, [{ title, path }]);
    }
  }
  return found;
}
