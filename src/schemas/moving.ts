import { z } from 'astro/zod';
import { words } from './ids.ts';

const lasting = (shots: readonly { seconds: number }[]): number =>
  shots.reduce((sum, { seconds }) => sum + seconds, 0);

const file = z.strictObject({ bytes: z.int().positive().max(400_000) });

/** `moments/<moment>/film.yaml`: a moment that moves, without a sound, and where made-up readers marked it. */
export const movingSchema = z.strictObject({
  shots: z
    .array(
      z.strictObject({
        frame: z.int().min(1).describe('Counted from 1'),
        seconds: z.number().min(2.5).max(9),
      }),
    )
    .min(3)
    .max(8)
    .refine(
      (shots) => lasting(shots) >= 15 && lasting(shots) <= 25,
      'must last from 15 to 25 seconds in all',
    ),
  readers: z
    .array(
      z.strictObject({
        by: words.describe('“a health visitor”: who, made up, without a name'),
        marks: z
          .array(
            z.strictObject({
              at: z.number().min(0).max(25).describe('Seconds from the start'),
              why: words.describe('What they saw there, in their own words, tentatively'),
            }),
          )
          .min(1)
          .max(4),
      }),
    )
    .min(2)
    .max(3)
    .describe('Readers unlike each other. None of them is the answer'),
});

/** A moment that moves. */
export type Moving = z.infer<typeof movingSchema>;

/** `moments/<moment>/film.json`: written by `npm run films`, never by hand. */
export const movingRenderedSchema = z.strictObject({
  pictures: words.describe('Hash of what the pictures were made from'),
  files: z.strictObject({ 'film.webm': file, 'film.mp4': file }),
});

/** What was rendered, and how big it came out. */
export type MovingRendered = z.infer<typeof movingRenderedSchema>;
