let lastMs = 0;
let count = 0;

/**
 * A UUIDv7 (RFC 9562): unique across devices, sorted by time, and within one page sorted by the
 * order of asking also when the clock stands still or is set back. The package `uuidv7` does the
 * same in six times the bytes, on every lesson page.
 */
export function newId(now: number = Date.now()): string {
  if (now > lastMs) {
    lastMs = now;
    // Room to count on from: the upper half of the twelve bits stays free.
    count = (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) & 0x7ff;
  } else if (++count > 0xfff) {
    lastMs += 1;
    count = 0;
  }
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  const tail = Array.from(random, (byte) => hex(byte, 2)).join('');
  const text = hex(lastMs, 12) + hex(0x7000 | count, 4) + tail;
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
