import type { ActivityId } from '../../domain/record/statement.ts';

/**
 * What comes back is taken out of the page that shows it, so that a question, a moment and a word
 * are written by one component each and in no second file. See docs/decisions.md.
 */

const pages = new Map<string, Promise<Document>>();

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be fetched: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** A page of ours as a document that nothing runs in, fetched once. @throws when it cannot be had */
export function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/** Which element of its page something is, by the end of its address. */
function find(page: Document, id: ActivityId, anchor: string): HTMLElement | null {
  const found = page.getElementById(anchor);
  // A word’s address leads to its heading.
  return id.startsWith('term:') ? (found?.closest('section') ?? null) : found;
}

/** Links to something on the same page lead to the page that this was taken from. */
function keepLinks(root: HTMLElement, address: string): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.setAttribute('href', address + (link.getAttribute('href') ?? ''));
  }
}

/**
 * Takes a copy of a question, a moment or a word out of its page, ready to be woken.
 * @param href its address, with the anchor
 * @returns the element, and the drawings’ shared parts where it has drawings; null when the page has it no more
 * @throws when the page cannot be had
 */
export async function takeOut(
  id: ActivityId,
  href: string,
): Promise<{ root: HTMLElement; parts: Node[] } | null> {
  const [address = '', anchor = ''] = href.split('#');
  const page = await pageAt(address);
  const found = find(page, id, anchor);
  if (!found) return null;
  const root = document.importNode(found, true);
  // The one who asked for it wakes it; its heading is that of its page.
  delete root.dataset['island'];
  root.removeAttribute('aria-labelledby');
  root.querySelector('.quiz-run__count')?.remove();
  if (id.startsWith('term:')) root.querySelector('h2')?.remove();
  keepLinks(root, address);
  const parts = root.querySelector('.strip') ? [...page.querySelectorAll('svg.parts')] : [];
  for (const own of root.querySelectorAll('svg.parts')) own.remove();
  return { root, parts: parts.map((one) => document.importNode(one, true)) };
}
