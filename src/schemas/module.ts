import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

/** `modules/<module>/module.yaml`: one twilight session's worth of learning. The folder's name is its id. */
export const moduleSchema = z.strictObject({
  title: words.describe('Sentence case, as it stands on the card and the page'),
  promise: words.describe('One sentence: what a reader will be able to notice, say or do'),
  outcomes: z
    .array(words)
    .min(2)
    .max(6)
    .describe('Things a person will do differently, each starting with a verb'),
  lessons: z
    .array(permanentId)
    .min(1)
    .describe('Lesson ids in the order they are taken; each is a file <id>.mdx beside this one'),
  short: permanentId.describe('The one lesson to read when there is time for one only'),
  next: z
    .array(
      z.strictObject({
        source: words.describe('An id in sources.yaml'),
        why: words.describe('What it gives that this module does not'),
        for: words.describe('Who would gain most from it, after “For”: “whoever films”'),
      }),
    )
    .min(1)
    .max(6)
    .describe('“Where next”: what to read after this module'),
});

/** A module's own fields, before its lessons are counted. */
export type Module = z.infer<typeof moduleSchema>;
