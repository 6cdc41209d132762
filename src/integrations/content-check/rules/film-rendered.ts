import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FILES, type FileName } from '../../../domain/film/encoding.ts';
import { stage, symbolsIn } from '../../../domain/film/frame.ts';
import type { Staged } from '../../../domain/film/made-from.ts';
import { fitted } from '../../../domain/film/narrated.ts';
import { readPalette, type Palette } from '../../../domain/film/palette.ts';
import { renderedSchema } from '../../../schemas/explainer.ts';
import { hashesOf } from '../../films/hash.ts';
import { narrationOf } from '../../films/narration.ts';
import type { Content } from '../content.ts';
import { filmsIn, type WrittenFilm } from '../films.ts';
import type { Rule } from '../rule.ts';

const COLOURS = new URL('../../../components/moment/drawing.css', import.meta.url);
const ROOT = new URL('../../../../', import.meta.url);
const MEDIA = new URL('../../../../public/media/films/', import.meta.url);

/** Every film was rendered from what it is made of now, and came out small enough. */
export const filmRendered: Rule = function* (content) {
  const films = filmsIn(content);
  if (films.length === 0) return;
  const symbols = symbolsIn(
    content.drawings.filter(({ kind }) => kind === 'parts').map(({ text }) => text),
  );
  const palette = readPalette(readFileSync(COLOURS, 'utf8'));
  for (const one of films) {
    const { id: film, file } = one;
    const scenes = staged(one, content, symbols, palette);
    // A drawing or a part that is not there is told of by another rule.
    if (!scenes) continue;
    const record = content.structured.find(
      ({ kind, folder }) => kind === 'rendered' && folder === film,
    );
    const rendered = renderedSchema.safeParse(record?.fields?.data).data;
    if (!rendered) {
      yield { code: 'film-absent', file, line: 1, args: { film, name: 'rendered.json' } };
      continue;
    }
    // A film that somebody reads lasts as long as the reading, which only its rendering knows.
    const read = rendered.narration === undefined ? 0 : rendered.seconds;
    const timed = fitted(one.film.scenes, read);
    const now = hashesOf(
      timed.flatMap((scene, place) => (scenes[place] ? [{ ...scenes[place], scene }] : [])),
    );
    const voice = narrationOf(fileURLToPath(ROOT), film, one.film.lang)?.hash;
    const same = now.pictures === rendered.pictures && now.words === rendered.words;
    if (!same || voice !== rendered.narration) {
      yield { code: 'film-stale', file, line: 1, args: { film } };
    }
    for (const name of Object.keys(FILES) as FileName[]) {
      const { bytes } = rendered.files[name];
      const { most } = FILES[name];
      if (bytes > most) yield { code: 'film-heavy', file, line: 1, args: { name, bytes, most } };
      if (!existsSync(new URL(`${film}/${name}`, MEDIA))) {
        yield { code: 'film-absent', file, line: 1, args: { film, name } };
      }
    }
  }
};

function staged(
  { id, film }: WrittenFilm,
  { drawings }: Content,
  symbols: ReadonlyMap<string, string>,
  palette: Palette,
): Staged[] | null {
  try {
    return film.scenes.map((scene) => {
      const drawing = drawings.find(
        ({ kind, folder, id: name }) => kind === 'scene' && folder === id && name === scene.drawing,
      );
      return { scene, stage: stage(drawing?.text ?? '', symbols, palette) };
    });
  } catch {
    return null;
  }
}
