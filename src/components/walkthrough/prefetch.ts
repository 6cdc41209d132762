const asked = new Set<string>();

/** Fetches the page of a link into the browser's cache, once, unless the reader saves data. */
function prefetch(href: string): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (asked.has(href) || connection?.saveData) return;
  asked.add(href);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = href;
  document.head.append(link);
}

/** Prefetches the page of a choice below `root` when a pointer or the focus comes to it, or is there already. */
export function prefetchOnIntent(root: HTMLElement): void {
  const meant = (target: EventTarget | null) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-choice]') : null;
    // The way is told after the #, and is no part of what is fetched.
    if (link) prefetch(link.href.split('#')[0] ?? '');
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin']) {
    root.addEventListener(type, ({ target }) => meant(target), { passive: true });
  }
  meant(root.querySelector('a[data-choice]:hover'));
  meant(document.activeElement);
}
