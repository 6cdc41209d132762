import { drawing } from '../moment/drawing.ts';
import { frameAt, stage, symbolsIn } from '../../domain/film/frame.ts';
import { readPalette } from '../../domain/film/palette.ts';
import colours from '../moment/drawing.css?raw';

/** A moment's frame as a picture that stands alone: what is shown before its film plays. */
export function firstPicture(moment: string, file: string): string {
  const symbols = symbolsIn([drawing('moments/parts.svg')]);
  const ready = stage(drawing(`moments/${moment}/${file}`), symbols, readPalette(colours));
  return frameAt(ready, { moves: [] }, 0);
}
