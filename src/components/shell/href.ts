/**
 * The address of a page of ours, whatever folder the site is served under.
 * @param path from the site's root, with a leading slash and, for a page, a trailing one
 */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;
