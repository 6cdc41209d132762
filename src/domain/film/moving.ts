import type { Move, Scene } from './film.ts';
import { CAMERA } from './frame.ts';
import type { Cue } from './timeline.ts';

/** One frame of a moment and how long it is looked at, in seconds. Frames count from 1. */
export interface Shot {
  frame: number;
  seconds: number;
}

/** How long one picture takes to become the next, in seconds. */
const CROSSING = 1.2;
/** How much nearer one comes from beginning to end. */
const DRIFT = 1.05;

/** How long a moment lasts, in seconds. */
export const lasting = (shots: readonly Shot[]): number =>
  Math.round(shots.reduce((sum, { seconds }) => sum + seconds, 0) * 100) / 100;

const begins = (shots: readonly Shot[], place: number): number => lasting(shots.slice(0, place));

/** The shots as one scene: each picture comes over the one before, and all the while one comes a little nearer. */
export function sceneOf(id: string, shots: readonly Shot[]): Scene {
  const seconds = lasting(shots);
  const nearer: Move = {
    ...{ part: CAMERA, kind: 'scale', from: 1, to: DRIFT },
    ...{ about: [120, 100], at: [0, seconds], easing: 'steady' },
  };
  const comings = shots.slice(1).flatMap((_, index): Move[] => {
    const start = begins(shots, index + 1);
    const end = start + CROSSING;
    return [
      { part: `shot-${index + 2}`, kind: 'fade', from: 0, to: 1, at: [start, end] },
      { part: `shot-${index + 1}`, kind: 'hide', at: end },
    ];
  });
  const moves = [nearer, ...comings];
  return { id, seconds, drawing: '', picture: '', captions: [], moves };
}

/** All pictures in one drawing, each a part of its own. @param frames the SVG of each frame, in order */
export function drawingOf(frames: readonly string[], shots: readonly Shot[]): string {
  const layers = shots.map(({ frame }, index) => {
    const body = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(frames[frame - 1] ?? '')?.[1] ?? '';
    return `<g id="shot-${index + 1}">${body}</g>`;
  });
  return `<svg viewBox="0 0 240 180">${layers.join('')}</svg>`;
}

/** What can be seen when, from the words of each frame. */
export const seenIn = (shots: readonly Shot[], words: readonly string[]): Cue[] =>
  shots.map(({ frame, seconds }, place) => ({
    from: begins(shots, place),
    to: begins(shots, place) + seconds,
    text: words[frame - 1] ?? '',
  }));
