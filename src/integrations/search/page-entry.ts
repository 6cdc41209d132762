import type { Entry } from '../../domain/search/entry.ts';
import { holdsTerms, isQuick, kindOf } from '../../domain/search/kinds.ts';

/**
 * What the quick search knows of a built page, read from the HTML that we wrote ourselves. Patterns
 * and not a parser: of 2,000 pages a parser would make a tree each, for four strings.
 */

const FILTER = /<main[^>]*\sdata-pagefind-filter="audience:([\w-]+), kind:([\w-]+)"/;
const H1 = /<h1[^>]*>([\s\S]*?)<\/h1>/;
const TITLE = /<title>([\s\S]*?)(?: · [^·<]*)?<\/title>/;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/;
const H2 = /<h2[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of a piece of HTML. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
      (whole, decimal?: string, hex?: string, name = '') =>
        decimal || hex
          ? String.fromCodePoint(parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
          : (ENTITIES[name as string] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a page stands in the quick index; only asked of one that has an entry. */
export const inQuickIndex = (html: string): boolean => isQuick(FILTER.exec(html)?.[2] ?? '');

/**
 * The entry of a built page; null when the page is not for search.
 * @param path from the site's root, base excluded
 */
export function pageEntry(html: string, path: string): Entry | null {
  const [, audience, kind] = FILTER.exec(html) ?? [];
  if (!audience || !kind) return null;
  const title = textOf(H1.exec(html)?.[1] ?? TITLE.exec(html)?.[1] ?? '');
  const about = textOf(DESCRIPTION.exec(html)?.[1] ?? '');
  // A term is an entry of its own; a quiz's headings are the parts of a machine.
  const told = !holdsTerms(kind) && kind !== 'quiz';
  const headings = told
    ? [...html.matchAll(H2)].map(([, id = '', text = '']) => ({ text: textOf(text), id }))
    : [];
  return { title, path, kind: kindOf(kind), audience, about, headings };
}
