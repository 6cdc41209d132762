import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ENCODING, MOVING } from '../../src/domain/film/encoding.ts';
import { frameAt } from '../../src/domain/film/frame.ts';
import type { Staged } from '../../src/domain/film/made-from.ts';
import { pixels } from './draw.ts';
import { ffmpeg } from './ffmpeg.ts';

const { fps, smallHeight, h264, av1 } = ENCODING;

/** For the web: the table of contents first, every picture in the form that all players know. */
const WEB = ['-pix_fmt', 'yuv420p', '-movflags', '+faststart', '-map_metadata', '-1'];
const x264 = (crf: number) => [
  ...['-c:v', 'libx264', '-profile:v', 'high', '-preset', h264.preset, '-tune', 'animation'],
  ...['-crf', String(crf), '-g', String(Math.round(fps * 10)), '-threads', '2'],
];

/** Somebody's voice, one channel of it; or no sound at all. */
const sound = (voice: string | undefined, codec: 'aac' | 'libopus', rate = '48k') =>
  voice === undefined
    ? ['-an']
    : ['-map', '0:v', '-map', '1:a', '-c:a', codec, '-b:a', rate, '-ac', '1'];

/** A film's size in bytes. */
export const sizeOf = (file: string): number => statSync(file).size;

/**
 * Draws every frame once and gives it to ffmpeg, which writes all three files as it comes.
 * @param voice a sound file to go with it
 */
export async function encode(
  id: string,
  scenes: readonly Staged[],
  folder: string,
  voice?: string,
): Promise<void> {
  const outputs = [
    [...x264(h264.crf), ...WEB, ...sound(voice, 'aac'), join(folder, 'film.mp4')],
    [
      '-vf',
      `scale=-2:${smallHeight}:flags=area`,
      ...x264(h264.smallCrf),
      ...WEB,
      ...sound(voice, 'aac', '32k'),
      join(folder, 'small.mp4'),
    ],
    [
      ...['-c:v', 'libsvtav1', '-preset', String(av1.preset), '-crf', String(av1.crf)],
      ...['-g', String(Math.round(fps * 10)), '-svtav1-params', 'lp=2', '-pix_fmt', 'yuv420p'],
      ...['-map_metadata', '-1', ...sound(voice, 'libopus'), join(folder, 'film.webm')],
    ],
  ];
  await write(id, scenes, ENCODING, voice, outputs.flat());
}

/** A silent moment, small: the same pictures twice, as H.264 and as AV1. */
export async function encodeMoving(id: string, scene: Staged, folder: string): Promise<void> {
  await write(id, [scene], MOVING, undefined, [
    ...[...x264(MOVING.h264.crf), ...WEB, '-an', join(folder, 'film.mp4')],
    ...['-c:v', 'libsvtav1', '-preset', String(MOVING.av1.preset)],
    ...['-crf', String(MOVING.av1.crf), '-g', String(Math.round(fps * 10))],
    ...['-svtav1-params', 'lp=2', '-pix_fmt', 'yuv420p', '-map_metadata', '-1', '-an'],
    join(folder, 'film.webm'),
  ]);
}

/** Draws every frame once and gives it to one ffmpeg. */
async function write(
  id: string,
  scenes: readonly Staged[],
  { fps, width, height }: { fps: number; width: number; height: number },
  voice: string | undefined,
  outputs: readonly string[],
): Promise<void> {
  const raw = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${width}x${height}`, '-r', String(fps)];
  const spoken = voice === undefined ? [] : ['-i', voice];
  const given = ['-hide_banner', '-loglevel', 'error', '-y', ...raw, '-i', 'pipe:0'];
  const child = spawn('nice', ['ffmpeg', ...given, ...spoken, ...outputs], {
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...process.env, SVT_LOG: '1' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.on('error', () => undefined); // ffmpeg says why it went.
  const ended = once(child, 'close');
  const total = scenes.reduce((sum, { scene }) => sum + Math.round(scene.seconds * fps), 0);
  let frames = 0;
  for (const { scene, stage } of scenes) {
    let last: { svg: string; buffer: Buffer } = { svg: '', buffer: Buffer.alloc(0) };
    for (let frame = 0; frame < Math.round(scene.seconds * fps); frame++, frames++) {
      const svg = frameAt(stage, scene, frame / fps);
      // Much of a film holds still.
      if (svg !== last.svg) last = { svg, buffer: pixels(svg, width) };
      if (!child.stdin.write(last.buffer)) await Promise.race([once(child.stdin, 'drain'), ended]);
      if (frames % 25 === 0) progress(id, frames / total, scene.id);
    }
  }
  child.stdin.end();
  progress(id, 1, 'writing');
  const [code] = (await ended) as [number];
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  if (code !== 0) throw new Error(`ffmpeg failed:\n${said}`);
}

function progress(id: string, part: number, at: string): void {
  if (!process.stdout.isTTY) return;
  process.stdout.write(`\r\x1b[K${id}: ${Math.round(part * 100)} % (${at})`);
}

/** The film with its words inside, for players at home: the same pictures, copied. */
export function keepWithWords(folder: string, words: string): void {
  ffmpeg(
    [
      ...[
        '-i',
        join(folder, 'film.mp4'),
        '-f',
        'webvtt',
        '-i',
        'pipe:0',
        '-map',
        '0:v',
        '-map',
        '1:s',
      ],
      ...[
        '-map',
        '0:a?',
        '-c:a',
        'copy',
        '-c:v',
        'copy',
        '-c:s',
        'mov_text',
        '-metadata:s:s:0',
        'language=eng',
      ],
      ...['-disposition:s:0', 'default', '-map_metadata', '-1', '-movflags', '+faststart'],
      join(folder, 'keep.mp4'),
    ],
    words,
  );
}
