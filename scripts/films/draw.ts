import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG without a word in it: raw RGBA, this many pixels wide. */
export function pixels(svg: string, width: number): Buffer {
  return drawn(svg, width).pixels;
}

/** Draws an SVG as a PNG file. */
export function png(svg: string, width: number): Buffer {
  return drawn(svg, width).asPng();
}

const drawn = (svg: string, width: number) =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#fbf6ee',
    // Pictures have no words, and looking for fonts takes longer than drawing.
    font: { loadSystemFonts: false },
  }).render();
