/**
 * Where the site will stand, in one place. `SITE_URL` is the origin (https://example.org);
 * `BASE_PATH` the folder it is served under, `/` unless told (`/noticing/`).
 */
const path = (process.env.BASE_PATH ?? '/').replace(/^\/*|\/*$/g, '');

/** Whether somebody has said where the site will stand: without, no address may be printed. */
export const named = process.env.SITE_URL !== undefined;
export const site = process.env.SITE_URL ?? 'http://localhost:4321';
export const base = path === '' ? '/' : `/${path}/`;

/** The oldest browsers in which everything can be read, answered and kept. */
export const oldestBrowsers = ['chrome109', 'edge109', 'firefox115', 'safari15.4'];
