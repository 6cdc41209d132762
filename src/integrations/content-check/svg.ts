import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a drawing with its line. Read as a browser reads it, since it stands inline in a page. */
export interface SvgElement {
  name: string;
  attributes: { name: string; value: string; line: number }[];
  line: number;
}

/** Every element of an SVG file, in the order of the file. */
export function readSvg(text: string): SvgElement[] {
  const found: SvgElement[] = [];
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const place = node.sourceCodeLocation;
      const line = place?.startLine ?? 1;
      found.push({
        name: node.tagName,
        line,
        attributes: node.attrs.map(({ name, prefix, value }) => {
          const full = prefix ? `${prefix}:${name}` : name;
          // parse5 keys places by the name as written, in small letters.
          return { name: full, value, line: place?.attrs?.[full.toLowerCase()]?.startLine ?? line };
        }),
      });
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(text, { sourceCodeLocationInfo: true }));
  return found;
}
