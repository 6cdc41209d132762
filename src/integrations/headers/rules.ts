/**
 * What every answer carries that a page's own meta cannot say. No hashes: each page has its own
 * policy in its head, and two policies both hold.
 */
export const everywhere: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** For files whose name changes with what is in them. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** For everything else: kept, and asked after each time. */
export const ASK_AGAIN = 'no-cache';
