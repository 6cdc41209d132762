import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Caption, Scene } from './film.ts';
import { captionFaults, flashing, lengthFault, LIMITS } from './limits.ts';
import {
  captionCues,
  chapterCues,
  lengthOf,
  oneLine,
  pictureCues,
  placed,
  sceneAt,
} from './timeline.ts';
import { stamp, vtt } from './vtt.ts';

const scene = (id: string, over: Partial<Scene> = {}): Scene => ({
  id,
  seconds: 8,
  drawing: 'scenes/a.svg',
  picture: `In ${id}.`,
  captions: [{ text: 'One line\nand another.', from: 0.5, to: 4 }],
  moves: [],
  ...over,
});
const film = {
  scenes: [
    scene('one', { chapter: 'First' }),
    scene('two', { seconds: 4.5 }),
    scene('three', { chapter: 'Last' }),
  ],
};

describe('a timeline', () => {
  it('puts scenes one after the other', () => {
    expect(placed(film).map(({ start }) => start)).toEqual([0, 8, 12.5]);
    expect(lengthOf(film)).toBe(20.5);
  });

  it('finds the scene of any time, and the last moment after the end', () => {
    expect(sceneAt(film, 9)).toMatchObject({ scene: { id: 'two' }, within: 1 });
    expect(sceneAt(film, 99)).toMatchObject({ scene: { id: 'three' }, within: 8 });
  });

  it('tells captions in the film’s own time', () => {
    expect(captionCues(film).map(({ from, to }) => [from, to])).toEqual([
      [0.5, 4],
      [8.5, 12],
      [13, 16.5],
    ]);
  });

  it('lets a chapter last until the next begins, and a picture as long as its scene', () => {
    expect(chapterCues(film)).toEqual([
      { from: 0, to: 12.5, text: 'First' },
      { from: 12.5, to: 20.5, text: 'Last' },
    ]);
    expect(pictureCues(film)[1]).toEqual({ from: 8, to: 12.5, text: 'In two.' });
  });

  it('joins a caption’s lines for the transcript', () => {
    expect(oneLine({ text: 'One line\nand another.' })).toBe('One line and another.');
  });
});

describe('WebVTT', () => {
  it('has a stamp for every thousandth of a second that reads back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_200_000 }), (thousandths) => {
        const [, h = '', m = '', s = ''] =
          /^(\d\d):(\d\d):(\d\d\.\d{3})$/.exec(stamp(thousandths / 1000)) ?? [];
        return Math.round((Number(h) * 3600 + Number(m) * 60 + Number(s)) * 1000) === thousandths;
      }),
    );
  });

  it('is a file of cues, with what would be markup escaped', () => {
    expect(vtt([{ from: 0.5, to: 4, text: 'Tea & <toast>\nfor two' }])).toBe(
      'WEBVTT\n\n00:00:00.500 --> 00:00:04.000\nTea &amp; &lt;toast&gt;\nfor two\n',
    );
  });
});

describe('the limits', () => {
  const faults = (caption: Caption, before?: Caption, limits = LIMITS.everyone) =>
    captionFaults(caption, before, { seconds: 8 }, limits).map(({ fault }) => fault);

  it('let two short lines stand that can be read in their time', () => {
    expect(
      faults({ text: 'Someone may have told you\nabout a thing called VIG.', from: 0.3, to: 4.6 }),
    ).toEqual([]);
  });

  it('refuse a third line, a long one, a quick one, one on top of another, one too late', () => {
    expect(faults({ text: 'a\nb\nc', from: 0, to: 4 })).toEqual(['lines']);
    expect(faults({ text: 'x'.repeat(38), from: 0, to: 8 })).toEqual(['width']);
    expect(faults({ text: 'Thirteen char', from: 0, to: 1 })).toEqual(['pace']);
    expect(faults({ text: 'a', from: 1, to: 2 }, { text: 'b', from: 0, to: 1.5 })).toEqual([
      'overlap',
    ]);
    expect(faults({ text: 'a', from: 7, to: 9 })).toEqual(['outside']);
  });

  it('give a child more time', () => {
    const caption = { text: 'Ten letter', from: 0, to: 1 };
    expect(faults(caption)).toEqual([]);
    expect(faults(caption, undefined, LIMITS.children)).toEqual(['pace']);
  });

  it('say how much too short or too long a film is', () => {
    expect(lengthFault(film, LIMITS.everyone)).toBe(-39.5);
    expect(lengthFault({ scenes: [scene('one', { seconds: 112 })] }, LIMITS.everyone)).toBe(2);
  });

  it('name a part that comes and goes in a flash, and none that takes its time', () => {
    const at = (...times: number[]) =>
      scene('one', {
        moves: times.map(
          (time, place) => ({ part: 'lamp', kind: place % 2 ? 'hide' : 'show', at: time }) as const,
        ),
      });
    expect(flashing(at(1, 1.3))).toEqual(['lamp']);
    expect(flashing(at(1, 1.5))).toEqual([]);
  });
});
