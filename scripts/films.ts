/**
 * `npm run films [film …]`: renders the films and silent moments whose sources have changed, or the ones named. With `-- --all` also those
 * that have not; with `-- --sheet <folder>` only a page of stills for each, to look at before rendering.
 * Needs ffmpeg (`apt-get install ffmpeg`, `brew install ffmpeg`); building and serving the site do not.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FILES, MOVING_FILES, type MovingFile } from '../src/domain/film/encoding.ts';
import { fitted } from '../src/domain/film/narrated.ts';
import { captionCues, lengthOf } from '../src/domain/film/timeline.ts';
import { vtt } from '../src/domain/film/vtt.ts';
import { hashesOf, hashOfMoving } from '../src/integrations/films/hash.ts';
import { narrationOf } from '../src/integrations/films/narration.ts';
import {
  filmFolder,
  momentFolder,
  readFilm,
  readMoving,
} from '../src/integrations/films/read-film.ts';
import type { Rendered } from '../src/schemas/explainer.ts';
import type { MovingRendered } from '../src/schemas/moving.ts';
import { needFfmpeg, secondsOf } from './films/ffmpeg.ts';
import { keepWithWords, encode, encodeMoving, sizeOf } from './films/encode.ts';
import { sheet } from './films/sheet.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, sheet: { type: 'string' } },
});

const there = readdirSync(join(root, 'src/content/explainers'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const moving = readdirSync(join(root, 'src/content/moments')).filter((name) =>
  existsSync(join(root, momentFolder(name), 'film.yaml')),
);
const all = [...there, ...moving];
const unknown = positionals.filter((name) => !all.includes(name));
const wanted = positionals.length > 0 ? positionals : all;

if (unknown.length > 0) {
  console.error(`There is no film “${unknown.join('”, “')}”. There is: ${all.join(', ')}.`);
  process.exitCode = 1;
} else {
  needFfmpeg();
  for (const id of wanted) await (moving.includes(id) ? makeMoving(id) : make(id));
}

/** Makes one silent moment, if it has changed. */
async function makeMoving(id: string): Promise<void> {
  const scene = readMoving(root, id);
  if (values.sheet !== undefined) {
    mkdirSync(values.sheet, { recursive: true });
    console.log(sheet(id, [scene], values.sheet));
    return;
  }
  const folder = join(root, 'public/media/moments', id);
  const record = join(root, momentFolder(id), 'film.json');
  const pictures = hashOfMoving(scene);
  if (values.all !== true && recorded<MovingRendered>(record)?.pictures === pictures) {
    console.log(`${id}: nothing has changed.`);
    return;
  }
  mkdirSync(folder, { recursive: true });
  await encodeMoving(id, scene, folder);
  const names = Object.keys(MOVING_FILES) as MovingFile[];
  const files = Object.fromEntries(
    names.map((name) => [name, { bytes: sizeOf(join(folder, name)) }]),
  ) as MovingRendered['files'];
  writeFileSync(record, `${JSON.stringify({ pictures, files }, null, 2)}\n`);
  const sizes = names.map((name) => `${name} ${Math.round(files[name].bytes / 1000)} kB`);
  console.log(`${id}: ${scene.scene.seconds} s. ${sizes.join(', ')}.`);
}

/** Makes one film, as far as it has to be made. */
async function make(id: string): Promise<void> {
  const { film, scenes: silent } = readFilm(root, id);
  const voice = narrationOf(root, id, film.lang);
  const timed = fitted(film.scenes, voice ? secondsOf(voice.file) : 0);
  const scenes = timed.flatMap((scene, place) =>
    silent[place] ? [{ ...silent[place], scene }] : [],
  );
  if (values.sheet !== undefined) {
    mkdirSync(values.sheet, { recursive: true });
    console.log(sheet(id, scenes, values.sheet));
    return;
  }
  const folder = join(root, 'public/media/films', id);
  mkdirSync(folder, { recursive: true });
  const record = join(root, filmFolder(id), 'rendered.json');
  const before = recorded<Rendered>(record);
  const now = hashesOf(scenes);
  const again =
    values.all === true || before?.pictures !== now.pictures || before.narration !== voice?.hash;
  if (!again && before.words === now.words) {
    console.log(`${id}: nothing has changed.`);
    return;
  }
  if (again) await encode(id, scenes, folder, voice?.file);
  keepWithWords(folder, vtt(captionCues({ scenes: timed })));
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  const files = Object.fromEntries(
    names.map((name) => [name, { bytes: sizeOf(join(folder, name)), type: FILES[name].type }]),
  );
  const rendered = {
    ...now,
    ...(voice && { narration: voice.hash }),
    seconds: lengthOf({ scenes: timed }),
    files,
  } as Rendered;
  writeFileSync(record, `${JSON.stringify(rendered, null, 2)}\n`);
  const sizes = names.map((name) => `${name} ${Math.round(rendered.files[name].bytes / 1000)} kB`);
  console.log(`${id}: ${rendered.seconds} s. ${sizes.join(', ')}.`);
}

function recorded<Record>(file: string): Record | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record;
  } catch {
    return null;
  }
}
