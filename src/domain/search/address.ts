import type { Filters } from './entry.ts';

/** The part of the search page's address that holds a question: `?q=init&kind=term`; empty for none. */
export function addressOf({ query, audience, kind }: Filters & { query: string }): string {
  const fields = [
    ['q', query],
    ['for', audience],
    ['kind', kind],
  ].filter(([, value]) => value);
  return fields.length === 0
    ? ''
    : `?${fields.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
