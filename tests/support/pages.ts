import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { kindOf } from '../../scripts/bench/site.mjs';
import type { Built } from './built.ts';

/** One element of a built page: its name, its attributes, and the text in and below it. */
export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
}

/** One built page, read and taken apart. */
export interface BuiltPage {
  /** Its file in the built site, with forward slashes. */
  file: string;
  /** Its address from where the site is served: `''` for the front page, `learn/`, `404.html`. */
  address: string;
  html: string;
  /** Every element, in the order of the page. */
  elements: readonly PageElement[];
}

const textIn = (node: DefaultTreeAdapterTypes.ChildNode): string => {
  if (tree.isTextNode(node)) return node.value;
  return tree.isElementNode(node) ? node.childNodes.map(textIn).join('') : '';
};

function elementsIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): PageElement[] {
  return nodes
    .filter((node) => tree.isElementNode(node))
    .flatMap((element) => [
      {
        name: element.tagName,
        attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
        text: textIn(element),
      },
      ...elementsIn(element.childNodes),
    ]);
}

/**
 * Every HTML page of a built site.
 * @throws when there is none, because a test over no page passes whatever is wrong
 */
export function pagesOf({ folder }: Built): BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  if (files.length === 0) throw new Error(`There is no page in ${folder}. Build the site first.`);
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const address = file.replace(/(^|\/)index\.html$/, '$1');
    return { file, address, html, elements: elementsIn(parse(html).childNodes) };
  });
}

/** The elements of a page with this name. */
export const named = ({ elements }: BuiltPage, name: string): PageElement[] =>
  elements.filter((element) => element.name === name);

/** Whether a page is written for families, where nothing is kept and little is sent. */
export const isForFamilies = ({ address }: Pick<BuiltPage, 'address'>): boolean =>
  address.startsWith('families/');

/** How many pages of a kind are opened where one of them stands for all: one component makes them. */
const OF_A_KIND = 3;

/** Some pages of every kind of route, spread over the site. */
export const someOfEachKind = (pages: readonly BuiltPage[]): BuiltPage[] =>
  [...Map.groupBy(pages, ({ address }) => kindOf(address)).values()].flatMap((alike) => {
    const step = Math.max(1, Math.floor(alike.length / OF_A_KIND));
    return alike.filter((_, place) => place % step === 0).slice(0, OF_A_KIND);
  });
