import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

const point = z.tuple([z.number(), z.number()]);
const time = z.number().min(0).describe('Seconds from the start of the scene');
const timed = {
  part: words.describe('The id of a <g> in the scene’s drawing, or “camera” for all of it'),
  at: z.tuple([time, time]).describe('[start, end], in seconds from the start of the scene'),
  easing: z.enum(['gentle', 'steady', 'arrive', 'leave']).optional(),
  back: z.boolean().optional().describe('true: there and back again'),
  times: z.int().min(1).max(12).optional().describe('How many times, evenly within “at”'),
};
const switched = { part: timed.part, at: time };

const move = z.discriminatedUnion('kind', [
  z.strictObject({ ...timed, kind: z.literal('slide'), from: point, to: point }),
  z.strictObject({
    ...timed,
    kind: z.literal('turn'),
    from: z.number().describe('Degrees'),
    to: z.number(),
    about: point.describe('The place it turns around, in the drawing’s units'),
  }),
  z.strictObject({
    ...timed,
    kind: z.literal('scale'),
    from: z.number().positive(),
    to: z.number().positive(),
    about: point.describe('The place that stays where it is'),
  }),
  z.strictObject({
    ...timed,
    kind: z.literal('fade'),
    from: z.number().min(0).max(1),
    to: z.number().min(0).max(1),
  }),
  z.strictObject({ ...switched, kind: z.literal('show') }),
  z.strictObject({ ...switched, kind: z.literal('hide') }),
]);

const caption = z.strictObject({
  text: words.describe(
    'At most two lines of 37 characters; a line break here is one on the screen',
  ),
  from: time,
  to: time,
});

const scene = z.strictObject({
  id: permanentId,
  seconds: z.number().min(1).max(30),
  drawing: z.string().regex(/^scenes\/[a-z0-9-]+\.svg$/, 'must be scenes/<name>.svg'),
  picture: words.describe('What can be seen, for whoever cannot see it: who, and what they do'),
  chapter: words.optional().describe('Where a chapter begins, its name'),
  still: time.optional().describe('The moment shown in the story strip; left out, half way'),
  captions: z.array(caption).min(1),
  moves: z.array(move),
});

/** `explainers/<film>/storyboard.yaml`: a film of drawn scenes with words under them. */
export const explainerSchema = z.strictObject({
  title: words.describe('A short question or promise in plain words'),
  summary: words.describe('What the film tells, in a sentence'),
  for: z.enum(['parents', 'children', 'young-people']),
  lang: z.literal('en-GB'),
  poster: permanentId.describe('The scene that stands for the film before it plays'),
  scenes: z.array(scene).min(3).max(16),
  questions: z
    .array(
      z.strictObject({
        ask: words.describe('A question to ask, in the reader’s own words'),
        path: z
          .string()
          .regex(/^\/families\/[a-z0-9/-]*$/, 'must be a page below /families/')
          .optional()
          .describe('A family page that says more'),
      }),
    )
    .min(2)
    .max(8)
    .describe('Questions you might ask next'),
});

/** A film as its author writes it. */
export type Explainer = z.infer<typeof explainerSchema>;

const file = z.strictObject({ bytes: z.int().positive(), type: words });

/** `explainers/<film>/rendered.json`: written by `npm run films`, never by hand. */
export const renderedSchema = z.strictObject({
  pictures: words.describe('Hash of what the pictures were made from'),
  words: words.describe('Hash of the words that are in the file to keep'),
  narration: words.optional().describe('Hash of the reading that is its sound, where there is one'),
  seconds: z.number().positive(),
  files: z.strictObject({
    'film.webm': file,
    'film.mp4': file,
    'small.mp4': file,
    'keep.mp4': file,
  }),
});

/** What was rendered, and how big it came out. */
export type Rendered = z.infer<typeof renderedSchema>;
