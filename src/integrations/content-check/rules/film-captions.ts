import {
  captionFaults,
  lengthFault,
  LIMITS,
  type CaptionFault,
  type Limits,
} from '../../../domain/film/limits.ts';
import { lengthOf } from '../../../domain/film/timeline.ts';
import { filmsIn } from '../films.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Captions can be read in their time on two short lines, and the film is as long as it may be. */
export const filmCaptions: Rule = function* (content) {
  for (const { file, fields, film } of filmsIn(content)) {
    const limits = film.for === 'children' ? LIMITS.children : LIMITS.everyone;
    if (lengthFault(film, limits) !== 0) {
      const { least, most } = limits;
      const line = fields.lineOf(['scenes']);
      yield { code: 'film-length', file, line, args: { seconds: lengthOf(film), least, most } };
    }
    for (const [place, scene] of film.scenes.entries()) {
      for (const [which, caption] of scene.captions.entries()) {
        const path = ['scenes', place, 'captions', which];
        const before = scene.captions[which - 1];
        for (const fault of captionFaults(caption, before, scene, limits)) {
          yield told(fault, { file, path, line: fields.lineOf(path) }, limits, scene.seconds);
        }
      }
    }
  }
};

function told(
  fault: CaptionFault,
  at: { file: string; line: number; path: readonly (string | number)[] },
  { lines, width, pace }: Limits,
  seconds: number,
): Problem {
  switch (fault.fault) {
    case 'lines':
      return { code: 'caption-lines', ...at, args: { lines: fault.found, most: lines } };
    case 'width':
      return { code: 'caption-wide', ...at, args: { width: fault.found, most: width } };
    case 'pace':
      return { code: 'caption-fast', ...at, args: { pace: fault.found, most: pace } };
    case 'overlap':
      return { code: 'caption-overlap', ...at, args: {} };
    case 'outside':
      return { code: 'caption-outside', ...at, args: { seconds } };
  }
}
