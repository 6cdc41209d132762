import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '../../schemas/source.ts';

/** A source as it is shown, in APA 7 style. Plain words, but for `entry`. */
export interface Citation {
  /** As it stands in brackets: `Kennedy, 2017`, `Allen & Fonagy, 2006`, `AVIGuk, n.d.` */
  parenthetical: string;
  /** As it stands in a sentence: `Kennedy (2017)`, `Allen and Fonagy (2006)`. */
  narrative: string;
  /** Whoever is named, as in `parenthetical`. */
  names: string;
  /** The year with its letter: `2017a`; `n.d.` without one. */
  year: string;
  /** Safe HTML for the list at the foot: `<i>`, and a link marked as leaving the site. */
  entry: string;
  /** The place in the APA order of all sources. */
  sortKey: number;
  /** How much of it was read. */
  read: Source['read'];
}

/**
 * All sources in one run, so that 2017a and 2017b agree on every page.
 * @throws naming a source whose entry would bring HTML that a page may not have
 */
export function formatSources(sources: Readonly<Record<string, Source>>): Record<string, Citation> {
  const ids = Object.keys(sources);
  if (ids.length === 0) return {};
  const items = Object.entries(sources).map(([id, source]) => csl(id, source));
  const engine = plugins.config.get('@csl').engine(items, 'apa', 'en-US', 'html');
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.updateItems(ids);
  const [{ entry_ids: order }, entries] = engine.makeBibliography();
  const asked = ids.map((id) => ({
    citationID: id,
    citationItems: [{ id }],
    properties: { noteIndex: 0 } as const,
  }));
  const words = engine
    .rebuildProcessorState(asked, 'text', [])
    .map(([id, , text]) => [id, text] as const);
  const inBrackets = new Map(words);
  const place = new Map(order.map(([id], index) => [id, index]));
  const made = Object.entries(sources).map(([id, source]): [string, Citation] => {
    const sortKey = place.get(id) ?? 0;
    const parenthetical = (inBrackets.get(id) ?? '').replace(/^\(|\)$/g, '');
    // A title that stands for an author keeps the comma inside its quotation mark: “Notes,” 2017.
    const [, named = parenthetical, mark = '', year = 'n.d.'] =
      /^(.*),(”?) (\S+)$/.exec(parenthetical) ?? [];
    const names = named + mark;
    const narrative = `${spelledOut(names, source)} (${year})`;
    const entry = entryHtml(id, entries[sortKey] ?? '');
    return [id, { parenthetical, narrative, names, year, entry, sortKey, read: source.read }];
  });
  return Object.fromEntries(made);
}

/** Our fields as CSL-JSON has them: it keeps dates in parts. */
function csl(id: string, { read: _read, issued, ...fields }: Source): object {
  return {
    id,
    ...fields,
    ...(issued && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
  };
}

/** APA writes “and” in a sentence and “&” in brackets; the style knows only the brackets. */
function spelledOut(names: string, { author, editor }: Source): string {
  return (author ?? editor ?? []).length > 1 ? names.replace(/ & (?=[^&]*$)/, ' and ') : names;
}

const MAY_HAVE = /<(?!\/?(?:i|b|sup|sub|a)\b)|<[^>]*\s(?!href=)[\w-]+=/;
/** Some two lines on a phone, in characters. */
const LONGEST = 70;
const LEAVES =
  '<span aria-hidden="true">\u00a0↗\ufe0e</span><span class="visually-hidden"> (leaves this site)</span>';

function entryHtml(id: string, printed: string): string {
  const inner = printed
    .trim()
    .replace(/^<div class="csl-entry">([\s\S]*)<\/div>$/, '$1')
    // Without a date of retrieval, which we do not keep, the style leaves a stump.
    .replace(/Retrieved (?=<a )/g, '');
  const odd = MAY_HAVE.exec(inner);
  if (odd) throw new Error(`The source “${id}” brings HTML that a page may not have: ${odd[0]}`);
  return inner.replace(
    /<a href="([^"]*)">([^<]*)<\/a>/g,
    (_, address: string, shown: string) =>
      `<a rel="external noreferrer" href="${address}">${short(shown)}${LEAVES}</a>`,
  );
}

/** A blog’s address runs over seven lines of a phone; its site is enough, and the link has the rest. */
function short(address: string): string {
  return address.length <= LONGEST ? address : address.replace(/^(https?:\/\/[^/]+\/).*$/, '$1…');
}
