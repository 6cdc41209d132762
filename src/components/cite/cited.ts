const CITE = /<Cite\s[^>]*?\bid="([^"]+)"/g;

/** The ids that the prose of an MDX file cites, each once, in the order of the text. */
export function citedIn(body: string): string[] {
  return [...new Set([...body.matchAll(CITE)].flatMap(([, ids = '']) => ids.trim().split(/\s+/)))];
}
