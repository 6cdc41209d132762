import { z } from 'astro/zod';
import { permanentId, principle, words } from './ids.ts';

/** `moments/<moment>/moment.yaml`: a few seconds of life in three to five drawn frames. Always fictional. */
export const momentSchema = z.strictObject({
  title: words,
  setting: words.describe('Where and when, in a phrase: “A kitchen, after school”'),
  people: z
    .array(
      z.strictObject({
        id: permanentId,
        name: words,
        who: words.describe('“her grandfather”, “four months old”'),
      }),
    )
    .min(2)
    .max(4),
  frames: z
    .array(
      z.strictObject({
        file: z.string().regex(/^frames\/[a-z0-9-]+\.svg$/, 'must be frames/<name>.svg'),
        alt: words.describe(
          'What can be seen, so that a reader who cannot see it can answer too: who, where their hands and eyes are, what moves',
        ),
        caption: words.optional().describe('What can be heard, or a few words under the frame'),
      }),
    )
    .min(3)
    .max(5),
  events: z
    .array(
      z.strictObject({
        id: permanentId,
        frame: z.int().min(1).describe('Counted from 1'),
        who: permanentId.describe('One of people'),
        kind: z.enum(['initiative', 'reception', 'miss', 'repair']),
        what: words.describe('What was done, as a camera would have it: no guesses about minds'),
        principle: principle.optional(),
      }),
    )
    .min(2),
  question: words.describe('What to look for; answered by choosing any of choices'),
  choices: z
    .array(z.strictObject({ id: permanentId, text: words }))
    .min(3)
    .max(6),
  readings: z
    .array(
      z.strictObject({
        by: words.describe('“One guider”, “Another guider”'),
        chose: z.array(permanentId).min(1).describe('The choices this reader would make'),
        text: words.describe('What they saw and made of it, tentatively, in 40 to 80 words'),
      }),
    )
    .length(2)
    .describe('Two different, reasonable readings. Neither is the answer'),
});

/** A drawn moment with its two readings. */
export type Moment = z.infer<typeof momentSchema>;
