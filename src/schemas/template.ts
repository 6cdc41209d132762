import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

/** `templates/<template>.yaml`: a way of writing in the journal. Its id and its parts’ ids are in readers’ records for good. */
export const templateSchema = z.strictObject({
  title: words,
  use: words.describe('When to write like this, in a sentence'),
  from: words.optional().describe('Whose it is, in a sentence or two; the sources follow it'),
  sources: z.array(permanentId).default([]).describe('Ids in sources.yaml'),
  parts: z
    .array(
      z.strictObject({
        id: permanentId,
        kind: z
          .enum(['words', 'principle'])
          .describe('principle: one of the six headings, to choose from'),
        prompt: words.describe('The question; it is kept with the words that answer it'),
      }),
    )
    .min(1)
    .describe('In the order they are written'),
});

/** A template as its author wrote it. */
export type Template = z.infer<typeof templateSchema>;
