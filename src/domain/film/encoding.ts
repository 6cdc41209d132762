/** How films are encoded. A change here makes every film be rendered again. */
export const ENCODING = {
  /** Drawn figures move well on every other picture of a film’s 25, at half the size. */
  fps: 12.5,
  width: 1280,
  height: 720,
  smallHeight: 360,
  /** Constant quality: flat drawings stay clean well below what a camera's picture needs. */
  h264: { crf: 27, preset: 'medium', smallCrf: 28 },
  av1: { crf: 42, preset: 9 },
} as const;

/** The files of a film, what each is, and how many bytes it may have. */
export const FILES = {
  'film.webm': { type: 'video/webm; codecs="av01.0.05M.08"', most: 2_500_000 },
  'film.mp4': { type: 'video/mp4; codecs="avc1.64001f"', most: 2_500_000 },
  'small.mp4': { type: 'video/mp4; codecs="avc1.64001e"', most: 900_000 },
  'keep.mp4': { type: 'video/mp4; codecs="avc1.64001f"', most: 2_600_000 },
} as const;

/** The name of a rendered file. */
export type FileName = keyof typeof FILES;

/** How silent moments are encoded: smaller, and in the shape of their frames. */
export const MOVING = {
  fps: 12.5,
  width: 720,
  height: 540,
  h264: { crf: 28 },
  av1: { crf: 44, preset: 9 },
} as const;

/** The files of a silent moment, in the order in which a browser should try them. */
export const MOVING_FILES = {
  'film.webm': { type: 'video/webm; codecs="av01.0.04M.08"', most: 400_000 },
  'film.mp4': { type: 'video/mp4; codecs="avc1.64001f"', most: 400_000 },
} as const;

/** The name of one of them. */
export type MovingFile = keyof typeof MOVING_FILES;
