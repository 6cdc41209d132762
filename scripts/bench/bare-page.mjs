import { parse } from 'parse5';

/** Elements that carry text; what stands in others is kept, they are not. */
const KEPT = new Set(
  'h1 h2 h3 h4 p ul ol li dl dt dd blockquote details summary title style em strong'.split(' '),
);

/** No text for readers. */
const LEFT_OUT = new Set(['script', 'template', 'meta', 'link', 'svg', 'select', 'textarea']);

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node */

const escaped = (/** @type {string} */ text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** @param {readonly Node[]} nodes @param {boolean} raw @returns {string} */
const bare = (nodes, raw = false) =>
  nodes
    .map((node) => {
      if ('tagName' in node) {
        const { tagName: name } = node;
        if (LEFT_OUT.has(name)) return '';
        const inside = bare(node.childNodes, name === 'style');
        return KEPT.has(name) ? `<${name}>${inside}</${name}>` : inside;
      }
      if (!('value' in node)) return '';
      return raw ? node.value : escaped(node.value.replace(/\s+/g, ' '));
    })
    .join('');

/**
 * The least that a page with this text and these styles could be: text in plain elements, the same CSS
 * inline, no attributes, no drawings and no script. What our page is compared with.
 * @param {string} html a built page
 */
export function barePage(html) {
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  const parts = root && 'childNodes' in root ? root.childNodes : [];
  const [head, body] = ['head', 'body'].map((name) => {
    const part = parts.find((node) => node.nodeName === name);
    return part && 'childNodes' in part ? bare(part.childNodes) : '';
  });
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`;
}
