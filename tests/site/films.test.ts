import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { FILES, type FileName } from '../../src/domain/film/encoding.ts';
import { captionCues, oneLine } from '../../src/domain/film/timeline.ts';
import { explainerSchema, renderedSchema } from '../../src/schemas/explainer.ts';
import { mp4, webmHolds } from '../support/boxes.ts';
import { built } from '../support/built.ts';
import { named, pagesOf } from '../support/pages.ts';

const SOURCES = 'src/content/explainers';
const ids = readdirSync(SOURCES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const pages = pagesOf(built);
const ffprobe = spawnSync('ffprobe', ['-version']).error === undefined;

describe.each(ids)('%s', (id) => {
  const film = explainerSchema.parse(
    parse(readFileSync(join(SOURCES, id, 'storyboard.yaml'), 'utf8')),
  );
  const { seconds } = renderedSchema.parse(
    JSON.parse(readFileSync(join(SOURCES, id, 'rendered.json'), 'utf8')),
  );
  const file = (name: FileName) => join(built.folder, 'media/films', id, name);
  const read = (name: FileName) => readFileSync(file(name));
  const page = pages.find(({ address }) => address === `families/films/${id}/`)!;
  const track = (name: string) =>
    readFileSync(join(built.folder, page.address, `${name}.vtt`), 'utf8');

  test.each([
    ['film.mp4', [1280, 720], ['avc1']],
    ['small.mp4', [640, 360], ['avc1']],
    ['keep.mp4', [1280, 720], ['avc1', 'tx3g']],
  ] as const)(
    '%s is H.264, begins at once and is as long as its storyboard',
    (name, size, codecs) => {
      const found = mp4(read(name));
      expect(found).toMatchObject({ faststart: true, size });
      // A service’s own reading is a stream more.
      expect(found.codecs.filter((codec) => codec !== 'mp4a')).toEqual(codecs);
      expect(Math.abs(found.seconds - seconds)).toBeLessThan(0.2);
      expect(statSync(file(name)).size).toBeLessThanOrEqual(FILES[name].most);
    },
  );

  test('film.webm is AV1', () => {
    expect(webmHolds(read('film.webm'), 'V_AV1')).toBe(true);
    expect(statSync(file('film.webm')).size).toBeLessThanOrEqual(FILES['film.webm'].most);
  });

  test.skipIf(!ffprobe)('ffprobe finds one picture stream of the right length in each', () => {
    for (const name of Object.keys(FILES) as FileName[]) {
      const shown = 'stream=codec_name,pix_fmt:format=duration';
      const { stdout } = spawnSync(
        'ffprobe',
        ['-v', 'error', '-select_streams', 'v', '-show_entries', shown, '-of', 'json', file(name)],
        { encoding: 'utf8' },
      );
      const { streams, format } = JSON.parse(stdout) as {
        streams: { codec_name: string; pix_fmt: string }[];
        format: { duration: string };
      };
      expect(streams).toHaveLength(1);
      expect(streams[0]).toMatchObject({
        codec_name: name.endsWith('webm') ? 'av1' : 'h264',
        pix_fmt: 'yuv420p',
      });
      expect(Math.abs(Number(format.duration) - seconds)).toBeLessThan(0.2);
    }
  });

  test('the story says what the captions say, in order, and shows every picture', () => {
    const strip = named(page, 'p').filter(
      ({ attributes }) => attributes.get('class') === 'story__words',
    );
    expect(strip.map(({ text }) => text)).toEqual(captionCues(film).map(oneLine));
    const cues = track('captions')
      .split('\n\n')
      .slice(1)
      .map((cue) => cue.trim().split('\n').slice(1).join(' '));
    expect(cues).toEqual(strip.map(({ text }) => text));
    for (const { id: scene, picture } of film.scenes) {
      expect(track('descriptions')).toContain(picture);
      expect(existsSync(join(built.folder, page.address, `${scene}.svg`))).toBe(true);
    }
  });

  test('before the film is asked for, the page and its picture are at most 15 kB', () => {
    const poster = readFileSync(join(built.folder, page.address, `${film.poster}.svg`));
    expect(gzipSync(page.html).length + gzipSync(poster).length).toBeLessThanOrEqual(15_000);
    for (const video of named(page, 'video')) {
      expect(video.attributes.get('preload')).toBe('none');
      expect(video.attributes.has('controls')).toBe(true);
      expect(video.attributes.has('autoplay')).toBe(false);
    }
  });
});
