import { closest, distance } from 'fastest-levenshtein';

/**
 * The one of `known` that was probably meant, or null when nothing is near enough to be a slip.
 * @param most how many letters may be wrong; half of them when left out
 */
export function nearest(written: string, known: Iterable<string>, most?: number): string | null {
  const all = [...known];
  if (all.length === 0) return null;
  const near = closest(
    written.toLowerCase(),
    all.map((one) => one.toLowerCase()),
  );
  const slips = distance(written.toLowerCase(), near);
  // “kennedy” for “kennedy-2017” is many letters short and yet no riddle.
  const part = near.startsWith(written.toLowerCase()) || written.toLowerCase().startsWith(near);
  if (slips > (most ?? (part ? near.length : Math.max(2, Math.ceil(written.length / 2)))))
    return null;
  return all.find((one) => one.toLowerCase() === near) ?? null;
}
