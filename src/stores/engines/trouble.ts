/** Why something could not be kept: refused or silent, no more room, or made by a newer page. */
export type Refusal = 'blocked' | 'full' | 'newer';

/** Reads the refusal out of whatever the browser threw. What we do not know counts as blocked. */
export function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'blocked';
}
