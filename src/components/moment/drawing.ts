/**
 * Drawings are SVG files that authors can open and change. On a page they stand inline, so that
 * they follow the reader's theme; a part that several frames share (`<use href="../../parts.svg#x">`)
 * is put into the page once.
 */

const files = import.meta.glob<string>(
  [
    '/src/content/moments/**/*.svg',
    '/src/content/modules/*/diagrams/*.svg',
    '/src/content/families/choosing/pictures/*.svg',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** An SVG's source by its path below `src/content/`. @throws naming the file when there is none */
export function drawing(path: string): string {
  const source = files[`/src/content/${path}`];
  if (source === undefined) throw new Error(`There is no drawing at src/content/${path}.`);
  return source.replace(/<!--[\s\S]*?-->/g, '').trim();
}

const USE = /href="[^"#]*#([a-z0-9-]+)"/g;

let symbols: Map<string, string> | undefined;

/** Every `<symbol>` of the shared parts, by id, each as it stands in a page. */
const parts = (): Map<string, string> =>
  (symbols ??= new Map(
    [...drawing('moments/parts.svg').matchAll(/<symbol id="([a-z0-9-]+)"[\s\S]*?<\/symbol>/g)].map(
      ([symbol, id = '']) => [id, tidy(symbol.replace(`id="${id}"`, `id="part-${id}"`))] as const,
    ),
  ));

const tidy = (svg: string): string => svg.replace(USE, 'href="#part-$1"').replace(/>\s+</g, '><');

/** What is inside an SVG file's root, its links to parts pointing into the page; and its view box. */
export function inside(source: string): { viewBox: string; body: string; uses: string[] } {
  const [, attributes = '', body = ''] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(source) ?? [];
  return {
    viewBox: /viewBox="([^"]+)"/.exec(attributes)?.[1] ?? '0 0 240 180',
    body: tidy(body).trim(),
    uses: [...source.matchAll(USE)].map(([, id = '']) => id),
  };
}

/**
 * The symbols that some frames need, with those that these need in turn.
 * @throws naming a part that is not in moments/parts.svg
 */
export function partsFor(ids: readonly string[]): string {
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    const symbol = parts().get(id);
    if (!symbol) throw new Error(`A frame uses the part “${id}”, which moments/parts.svg lacks.`);
    needed.add(id);
    for (const [, inner = ''] of symbol.matchAll(/href="#part-([a-z0-9-]+)"/g)) need(inner);
  };
  ids.forEach(need);
  return [...needed].map((id) => parts().get(id)).join('');
}
