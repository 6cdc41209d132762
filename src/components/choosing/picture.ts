import css from '../moment/drawing.css?raw';
import { drawing, inside, partsFor } from '../moment/drawing.ts';

/**
 * Pictures of the walkthroughs stand in files of their own, so that a page does not carry what nobody has
 * come to yet. Such a file brings the parts and the colours it uses, and follows the device's theme.
 */

const [, light = ''] = /\.drawing \{([^}]*)\}/.exec(css) ?? [];
const [, dark = ''] = /:root\[data-theme='dark'\] \.drawing \{([^}]*)\}/.exec(css) ?? [];
const rules = [...css.matchAll(/((?:\.[fsl]-[a-z0-9-]+[,\s]*)+)\{([^}]*)\}/g)].map(
  ([, selectors = '', body = '']) => ({
    names: [...selectors.matchAll(/\.([a-z0-9-]+)/g)].map(([, name = '']) => name),
    body: body.replace(/\s+/g, ' ').trim(),
  }),
);

const small = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * A drawing as a file of its own.
 * @param name as a section names it, without .svg
 */
export function pictureFile(name: string): string {
  const { viewBox, body, uses } = inside(drawing(`families/choosing/pictures/${name}.svg`));
  const parts = partsFor(uses);
  const used = new Set(
    [...`${parts}${body}`.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    ),
  );
  const styles = rules
    .flatMap(({ names, body: style }) => {
      const some = names.filter((one) => used.has(one)).map((one) => `.${one}`);
      return some.length > 0 ? [`${some.join(',')}{${style}}`] : [];
    })
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="480" height="360"><style>`,
    `svg{${small(light)}}@media(prefers-color-scheme:dark){svg{${small(dark)}}}${styles}</style>`,
    `<defs>${parts}</defs>${body}</svg>`,
  ].join('');
}
