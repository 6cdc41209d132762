import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

/** `pathway.yaml`: how a family and VIG may find each other in a team, as data that a drawing is made of. */
export const pathwaySchema = z.strictObject({
  nodes: z
    .array(
      z.strictObject({
        id: permanentId,
        title: words.describe(
          'Few words: they stand in the drawing, at most three lines of 12 letters',
        ),
        kind: z
          .enum(['way-in', 'talk', 'consent', 'step', 'rest'])
          .describe('rest: somewhere warm that a “no” or “not now” leads to, drawn in moss'),
        row: z.int().min(1).describe('How far down the drawing, from 1'),
        column: z.int().min(1).max(3).describe('1 left, 2 middle, 3 right'),
        who: words.describe('Who does it, with whom'),
        what: words.describe('What to do'),
        say: words.describe('Words one could use'),
        lessons: z.array(words).default([]).describe('Lessons that bear on it: contracting/sent'),
        to: z
          .array(
            z.strictObject({
              id: permanentId,
              label: words.optional().describe('What the arrow is called: “not now”'),
            }),
          )
          .default([])
          .describe('Where it leads'),
      }),
    )
    .min(2),
});

/** The pathway as its author wrote it. */
export type Pathway = z.infer<typeof pathwaySchema>;
