import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

const suggestion = {
  why: words.describe('Why this, for this item: a learner is told it'),
  at: z
    .enum(['early', 'later'])
    .optional()
    .describe('For which half of the response words; left out, for any'),
};

const pointing = <const Kind extends string>(kind: Kind) =>
  z.strictObject({ ...suggestion, kind: z.literal(kind), id: words });

const item = z.strictObject({
  id: permanentId,
  title: words.describe('What one can be seen to do: “Waiting, and being there while I wait”'),
  means: words.describe('What is meant by it, in a sentence or two'),
  early: words.describe('What it looks like early on: something one could see, and no fault'),
  later: words.describe('What it looks like later: something one could see'),
  prompts: z.array(words).min(1).describe('Questions that help to find a moment to tell'),
  suggestions: z
    .array(
      z.discriminatedUnion('kind', [
        pointing('lesson'),
        pointing('case'),
        pointing('moment'),
        pointing('walkthrough'),
        z.strictObject({
          ...suggestion,
          kind: z.literal('question'),
          text: words.describe('A question to take to supervision'),
        }),
      ]),
    )
    .describe('Where to go from here, each with its reason'),
});

/**
 * `scales/<scale>.yaml`, and a scale that a licensed team loads from a file of its own: what
 * `domain/scale/scale-shape.ts` says to the page, a test holds the two to each other.
 */
export const scaleSchema = z.strictObject({
  id: permanentId.describe('The name of the file; records point at it'),
  title: words,
  summary: words.describe('One sentence for lists and the page description'),
  standing: z
    .enum(['written for this site', 'licensed'])
    .describe(
      'A licensed scale may not stand in the content folder: a static site would publish it',
    ),
  rights: words.optional().describe('Whose it is, as its owner wants it said'),
  sources: z.array(permanentId).describe('Works it rests on, by their ids in sources.yaml'),
  responses: z
    .array(
      z.strictObject({
        id: permanentId,
        words: words.describe('How often, and with how much support. Never a grade'),
        means: words.optional(),
      }),
    )
    .min(2)
    .describe('In order, from what is furthest off to what comes of itself'),
  areas: z
    .array(
      z.strictObject({
        id: permanentId.describe('Shares its names with the items'),
        title: words,
        about: words.describe('A sentence on what belongs here'),
        items: z.array(item).min(1),
      }),
    )
    .min(1),
});
