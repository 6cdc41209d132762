/**
 * How many results there are. Short enough for one line at 320 px, so that the list does not move
 * when it changes.
 */
export function counted(count: number, more: boolean): string {
  if (count === 0) return 'Nothing found';
  return `${count} ${count === 1 ? 'result' : 'results'}${more ? ' so far' : ''}`;
}
