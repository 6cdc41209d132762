/** How many results there are, in a sentence. */
export function counted(count: number, query: string, more: boolean): string {
  if (count === 0) return more ? '' : `Nothing found for “${query}”.`;
  if (more) return `${count} results for “${query}” so far. There may be more.`;
  return `${count} ${count === 1 ? 'result' : 'results'} for “${query}”.`;
}
