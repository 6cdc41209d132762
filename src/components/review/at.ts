/** The address of a page of ours in the browser, whatever folder the site is served under. */
export const at = (path: string): string => (document.documentElement.dataset['base'] ?? '') + path;
