import { expect, test } from 'vitest';
import { frameAt, stage } from './frame.ts';
import { drawingOf, lasting, sceneOf, seenIn } from './moving.ts';

const shots = [
  { frame: 1, seconds: 5 },
  { frame: 2, seconds: 5 },
  { frame: 1, seconds: 6 },
];
const frames = ['<svg viewBox="0 0 240 180"><path d="A"/></svg>', '<svg><path d="B"/></svg>'];
const at = (time: number) =>
  frameAt(stage(drawingOf(frames, shots), new Map(), new Map()), sceneOf('x', shots), time);

test('a moment lasts as long as its shots', () => {
  expect(lasting(shots)).toBe(16);
});

test('the next picture comes over the one before, which then is not drawn any more', () => {
  expect(at(1)).toContain('<g><path d="A"/></g><g display="none"><path d="B"/></g>');
  expect(at(5.6)).toContain('<g><path d="A"/></g><g opacity="0.5"><path d="B"/></g>');
  expect(at(8)).toContain('<g display="none"><path d="A"/></g><g><path d="B"/></g>');
});

test('one comes a little nearer all the while', () => {
  expect(at(0)).not.toContain('scale');
  expect(at(8)).toContain('scale(1.025)');
});

test('what can be seen is told shot by shot', () => {
  expect(seenIn(shots, ['one', 'two']).map(({ from, to, text }) => [from, to, text])).toEqual([
    [0, 5, 'one'],
    [5, 10, 'two'],
    [10, 16, 'one'],
  ]);
});
