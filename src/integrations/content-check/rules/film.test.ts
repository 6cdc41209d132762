import { describe, expect, it } from 'vitest';
import { SOUND_FILM } from '../film-fixture.ts';
import { SOUND, told, type Change } from '../fixture.ts';

const BOARD = 'explainers/tea/storyboard.yaml';
const SCENE = 'explainers/tea/scenes/a.svg';
const ABSENT = `${BOARD}:1 There is no rendered.json of this film. Run: npm run films tea`;
const course = `${SOUND['course.yaml'] ?? ''}films:\n  - tea\n`;

/** What is told of the film once changed, but that it was never rendered. */
function toldOf(
  changes: Partial<Record<keyof typeof SOUND_FILM, readonly [string, string]>>,
): string[] {
  const files: Record<string, Change> = { ...SOUND_FILM, 'course.yaml': course };
  for (const [path, [from, to]] of Object.entries(changes)) {
    const before = SOUND_FILM[path as keyof typeof SOUND_FILM];
    if (!before.includes(from)) throw new Error(`${path} does not hold “${from}”.`);
    files[path] = before.replace(from, to);
  }
  return told(files).filter((line) => line !== ABSENT);
}

describe('a film', () => {
  it('that is sound lacks only its rendering', () => {
    expect(told({ ...SOUND_FILM, 'course.yaml': course })).toEqual([ABSENT]);
  });

  it('that is in no list is told', () => {
    expect(told(SOUND_FILM)[0]).toContain('Add “- tea” to films in');
  });

  it('that was rendered from something else is told how to render it', () => {
    const file = { bytes: 1, type: 'video/mp4' };
    const rendered = {
      pictures: 'x',
      words: 'x',
      seconds: 66,
      files: {
        'film.webm': file,
        'film.mp4': file,
        'small.mp4': { ...file, bytes: 900_001 },
        'keep.mp4': file,
      },
    };
    const said = told({
      ...SOUND_FILM,
      'course.yaml': course,
      'explainers/tea/rendered.json': JSON.stringify(rendered),
    });
    expect(said).toContain(
      `${BOARD}:1 The film has changed since it was rendered. Run: npm run films tea`,
    );
    expect(said).toContain(
      `${BOARD}:1 small.mp4 has 901 kB, and 900 is the most. Move less at a time, or make the film shorter.`,
    );
    expect(said).toContain(`${BOARD}:1 There is no film.mp4 of this film. Run: npm run films tea`);
  });
});

describe('captions', () => {
  it('are told when they are too wide, too quick, or on top of one another', () => {
    expect(
      toldOf({ [BOARD]: ['text: Tea for two.', `text: ${'Tea and '.repeat(7)}two.`] }),
    ).toEqual([
      `${BOARD}:12 A line of the caption has 60 characters, and 37 is the most. Break the line, or say it shorter.`,
      `${BOARD}:12 The caption is read at 15.0 characters a second, and 12 is the most. Say less, or leave it there longer.`,
    ]);
    expect(toldOf({ [BOARD]: ['from: 0, to: 4', 'from: 0, to: 6'] })).toEqual([
      `${BOARD}:13 The caption begins before the one above it has gone. Begin later, or end that one sooner.`,
    ]);
  });

  it('are told when the film they are in is too short', () => {
    expect(toldOf({ [BOARD]: ['seconds: 22', 'seconds: 9'] })).toEqual([
      `${BOARD}:6 The film is 53 seconds long. It should be 60 to 110.`,
    ]);
  });
});

describe('moves', () => {
  it('name a part that is there, with the nearest', () => {
    expect(toldOf({ [BOARD]: ['part: face', 'part: fase'] })).toEqual([
      `${BOARD}:15 The scene has no part “fase”. Did you mean “face”? A part is a <g id="…"> in its drawing.`,
    ]);
  });

  it('end before their scene does, and do not swing the camera about', () => {
    expect(toldOf({ [BOARD]: ['at: [1, 3]', 'at: [1, 30]'] })).toEqual([
      `${BOARD}:15 “face” moves after the scene of 22 seconds has ended, or ends before it begins. Change “at”.`,
    ]);
    const swing = 'part: camera, kind: scale, at: [1, 3], from: 1, to: 1.5, about: [0, 0] }';
    expect(
      toldOf({
        [BOARD]: ['part: face, kind: slide, at: [1, 3], from: [0, 0], to: [4, 0] }', swing],
      })[0],
    ).toContain('The camera changes size by 0.50 in 2 seconds');
  });

  it('do not flash', () => {
    const flash = 'kind: fade, at: [1, 2], from: 0, to: 1, back: true, times: 4 }';
    expect(
      toldOf({ [BOARD]: ['kind: slide, at: [1, 3], from: [0, 0], to: [4, 0] }', flash] })[0],
    ).toContain('“face” comes and goes within 0.4 seconds');
  });
});

describe('a scene', () => {
  it('keeps a moving group free of anything but its id', () => {
    expect(
      toldOf({ [SCENE]: ['<g id="face">', '<g id="face" transform="scale(2)">'] })[0],
    ).toContain('<g id="face"> has other attributes');
  });

  it('has no words: they are captions', () => {
    expect(toldOf({ [SCENE]: ['<g id="face">', '<text>Tea</text><g id="face">'] })[0]).toBe(
      `${SCENE}:3 <text> is not for a scene. Did you mean “rect”? Use shapes and <use>: words are captions.`,
    );
  });
});
