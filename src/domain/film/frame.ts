import type { Move, Scene } from './film.ts';
import { attributesOf, stateAt } from './moves.ts';
import { painted, type Palette } from './palette.ts';

/** A scene's drawing made ready: what surrounds its parts, each part's id at its place. */
export interface Stage {
  viewBox: string;
  symbols: string;
  body: string;
}

/** The part that is all of a scene. */
export const CAMERA = 'camera';

const USE = /href="[^"#]*#([a-z0-9-]+)"/g;
const PART = /<g id="([a-z0-9-]+)"/g;

const bare = (svg: string): string => svg.replace(/<!--[\s\S]*?-->/g, '').replace(/>\s+</g, '><');

/** The parts of a drawing that can be moved, `camera` with them. */
export const partsOf = (svg: string): string[] => [
  CAMERA,
  ...[...bare(svg).matchAll(PART)].map(([, id = '']) => id),
];

/** Every `<symbol>` in files of shared parts, by id. */
export function symbolsIn(files: readonly string[]): Map<string, string> {
  return new Map(
    files.flatMap((file) =>
      [...bare(file).matchAll(/<symbol id="([a-z0-9-]+)"[\s\S]*?<\/symbol>/g)].map(
        ([symbol, id = '']) => [id, symbol] as const,
      ),
    ),
  );
}

/** The symbols that a drawing needs, with those that these need in turn. @throws naming one that is not there */
function needed(svg: string, symbols: ReadonlyMap<string, string>): string {
  const found = new Set<string>();
  const need = (text: string): void => {
    for (const [, id = ''] of text.matchAll(USE)) {
      if (found.has(id)) continue;
      const symbol = symbols.get(id);
      if (symbol === undefined)
        throw new Error(`A scene uses the part “${id}”, which there is not.`);
      found.add(id);
      need(symbol);
    }
  };
  need(svg);
  return [...found].map((id) => symbols.get(id)).join('');
}

/** Makes a scene's drawing ready to be set to any moment. */
export function stage(svg: string, symbols: ReadonlyMap<string, string>, palette: Palette): Stage {
  const source = bare(svg);
  const [, attributes = '', body = ''] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(source) ?? [];
  const ready = (text: string) => painted(text.replace(USE, 'href="#$1"'), palette);
  return {
    viewBox: /viewBox="([^"]+)"/.exec(attributes)?.[1] ?? '0 0 320 180',
    symbols: ready(needed(source, symbols)),
    body: ready(body.trim()),
  };
}

/** The picture of a scene at a time: an SVG file that stands alone. */
export function frameAt(
  { viewBox, symbols, body }: Stage,
  { moves }: Pick<Scene, 'moves'>,
  time: number,
): string {
  const of = (part: string): Move[] => moves.filter((move) => move.part === part);
  const placed = body.replace(
    PART,
    (_, part: string) => `<g${attributesOf(stateAt(of(part), time))}`,
  );
  const camera = attributesOf(stateAt(of(CAMERA), time));
  const [, , width = '320', height = '180'] = viewBox.split(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}">` +
    `${symbols}<g${camera}>${placed}</g></svg>`
  );
}
