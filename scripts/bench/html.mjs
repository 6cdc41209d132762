import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent */

/** @param {Parent} parent @returns {Generator<Element>} every element below it, in order */
export function* elementsIn(parent) {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

/** @param {Element} element @param {string} name @returns {string | undefined} */
export const attribute = ({ attrs }, name) => attrs.find((one) => one.name === name)?.value;

/** @param {Element} element @returns {string} the text straight in it, as in a script or a style */
const rawText = ({ childNodes }) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** What was weighed before: a script that every page brings is weighed once. @type {Map<string, number>} */
const weighed = new Map();

/** @param {string} text @returns {number} its bytes as a careful host sends it */
export function brotliBytes(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const bytes = weighed.get(text) ?? brotliCompressSync(text, { params }).length;
  weighed.set(text, bytes);
  return bytes;
}

const INLINE_SCRIPT = /(<script(?![^>]*\ssrc=)[^>]*>)([\s\S]*?)(<\/script>)/g;

/**
 * What of a page's compressed bytes is there for its inline scripts: how much lighter it is without.
 * @param {string} html
 */
export const inlineScriptBytes = (html) =>
  brotliBytes(html) - brotliBytes(html.replace(INLINE_SCRIPT, '$1$3'));

/**
 * What a built page is made of, as far as it costs something.
 * @typedef {object} Weighed
 * @property {number} elements how many the page has before any script
 * @property {number} policyBytes of its Content-Security-Policy, 0 if it has none
 * @property {string[]} inlineScripts their texts, data left out
 * @property {string[]} scripts addresses of external ones
 * @property {string[]} blocking what in the page would hold up the first paint: its addresses
 * @property {string[]} islands the names of what can wake
 */

/** @param {string} html @returns {Weighed} */
export function weigh(html) {
  const all = [...elementsIn(parse(html))];
  const named = (/** @type {string} */ name) => all.filter(({ tagName }) => tagName === name);
  const src = (/** @type {Element} */ element) => attribute(element, 'src') ?? '';
  const policy = named('meta').find(
    (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const external = named('script').filter((script) => src(script) !== '');
  const waits = (/** @type {Element} */ script) =>
    ['type=module', 'async', 'defer'].some((one) => {
      const [name = '', value] = one.split('=');
      const found = attribute(script, name);
      return value === undefined ? found !== undefined : found === value;
    });
  return {
    elements: all.length,
    policyBytes: Buffer.byteLength(policy ? (attribute(policy, 'content') ?? '') : ''),
    inlineScripts: named('script')
      .filter((script) => src(script) === '' && !attribute(script, 'type')?.includes('json'))
      .map(rawText),
    scripts: external.map(src),
    blocking: [
      ...named('link')
        .filter((link) => attribute(link, 'rel') === 'stylesheet')
        .map((link) => attribute(link, 'href') ?? ''),
      ...external.filter((script) => !waits(script)).map(src),
      ...named('style').flatMap((style) => rawText(style).match(/@import[^;]*/g) ?? []),
    ],
    islands: all.flatMap((element) => attribute(element, 'data-island') ?? []),
  };
}
