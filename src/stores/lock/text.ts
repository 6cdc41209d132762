type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes at a time that a call takes as arguments without running out of room. */
const AT_ONCE = 8_192;

/** Bytes as text, in base64. */
export function textOf(bytes: Bytes): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  }
  return btoa(text);
}

/** The bytes that base64 stands for. @throws when it is none */
export const bytesOf = (text: string): Bytes =>
  Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
