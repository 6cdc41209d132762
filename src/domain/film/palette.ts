/** What a class of drawing.css does to a shape, as SVG's own attributes. */
export type Palette = ReadonlyMap<string, Readonly<Record<string, string>>>;

const RULE = /([^{}]+)\{([^{}]*)\}/g;

/**
 * Reads the drawings' stylesheet, light colours only, so that a drawing can stand alone as a picture:
 * a film has one look, whatever the reader's theme.
 */
export function readPalette(css: string): Palette {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const colours = new Map<string, string>();
  const palette = new Map<string, Record<string, string>>();
  for (const [, selectors = '', body = ''] of plain.matchAll(RULE)) {
    const names = selectors.split(',').map((one) => one.trim());
    const said = [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value.trim()] as const,
    );
    if (names.some((name) => name === '.drawing') && colours.size === 0) {
      said.forEach(([name, value]) => colours.set(name, value));
    }
    for (const name of names) {
      if (!/^\.[fslt]-[a-z0-9-]+$/.test(name)) continue;
      const own = palette.get(name.slice(1)) ?? {};
      for (const [property, value] of said) {
        own[property] = value.replace(
          /var\((--[\w-]+)\)/,
          (_, one: string) => colours.get(one) ?? '',
        );
      }
      palette.set(name.slice(1), own);
    }
  }
  return palette;
}

/** SVG whose classes have become attributes. Where both say something, the class wins, as in a page. */
export function painted(svg: string, palette: Palette): string {
  return svg.replace(
    /<([a-z]+)((?:\s[^<>]*?)?)(\/?)>/g,
    (whole, name: string, rest: string, end) => {
      const classes = /\sclass="([^"]*)"/.exec(rest)?.[1];
      if (classes === undefined) return whole;
      const look: Record<string, string> = {};
      // A line without a fill is the last word in the stylesheet, so it is here.
      for (const one of classes.split(/\s+/).sort()) Object.assign(look, palette.get(one));
      let attributes = rest.replace(/\sclass="[^"]*"/, '');
      for (const property of Object.keys(look)) {
        attributes = attributes.replace(new RegExp(`\\s${property}="[^"]*"`), '');
      }
      const added = Object.entries(look).map(([property, value]) => ` ${property}="${value}"`);
      return `<${name}${added.join('')}${attributes.trimEnd()}${String(end)}>`;
    },
  );
}
