/**
 * Reads a `Range` header that asks for one stretch of bytes, as players do when they seek.
 * @param {string | undefined} header @param {number} size of the file
 * @returns {{ start: number, end: number } | 'whole' | 'impossible'} `end` is the last byte, not the one after
 */
export function rangeOf(header, size) {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return 'whole';
  const [, from = '', to = ''] = asked;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end || start >= size ? 'impossible' : { start, end };
}
