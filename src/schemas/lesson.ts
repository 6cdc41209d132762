import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

/** Frontmatter of `modules/<module>/<lesson>.mdx`. The file's name is the lesson's id. */
export const lessonSchema = z.strictObject({
  title: words,
  summary: words.describe('One sentence for lists, search results and the page description'),
  minutes: z.int().min(2).max(10).describe('Reading and doing, everything included'),
  recall: z
    .strictObject({
      id: permanentId,
      question: words.describe(
        'A free-recall question about the lesson before (or an earlier module; or, in the first, about the reader’s own experience)',
      ),
      answer: words.describe('What a good answer holds; Markdown is not read here'),
      earlier: z
        .boolean()
        .default(false)
        .describe('true when it asks about an earlier module, which the question then names'),
    })
    .describe('Asked before anything else on the page; the answer waits behind a disclosure'),
  practice: z
    .strictObject({
      id: permanentId,
      text: words.describe('One thing to try, small enough for tomorrow'),
      when: words.describe('How a plan could begin, after “When”: “a parent looks away”'),
      will: words.describe('How it could go on, after “I will”: “wait, and follow their look”'),
    })
    .describe('The last thing on the page; the reader may make it their own'),
  hardBecause: words
    .optional()
    .describe('Only for a lesson that is harder to read than grade 9: says why it must be'),
  noSources: words
    .optional()
    .describe('Only for a lesson that makes no claim: says why it cites nothing'),
});

/** A lesson's frontmatter. */
export type Lesson = z.infer<typeof lessonSchema>;
