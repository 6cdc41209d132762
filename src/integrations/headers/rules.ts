type Header = readonly [name: string, value: string];

/** What every answer carries. */
export const everywhere: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
];

/**
 * What a page carries besides, that its own meta cannot say. No hashes: each page has its own policy in
 * its head, and two policies both hold. Scripts and drawings would only grow by these.
 */
export const onPages: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** The folder in which a page may ask for the camera: to read slips off phones. */
export const CAMERA_FOLDER = 'facilitate';

/** What a page there carries in place of that. */
export const onCameraPages: readonly Header[] = onPages.map(([name, value]) => [
  name,
  value.replace('camera=()', 'camera=(self)'),
]);

/** For files whose name changes with what is in them. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** For everything else: kept, and asked after each time. */
export const ASK_AGAIN = 'no-cache';
