import { z } from 'astro/zod';
import { familyHead } from './family-pages.ts';
import { permanentId, words } from './ids.ts';

/** `families/people-say.yaml`: words that people use around families, in a line or two each. */
export const familyTermsSchema = z.strictObject({
  ...familyHead,
  groups: z
    .array(
      z.strictObject({
        id: permanentId,
        title: words,
        words: z
          .array(
            z.strictObject({
              word: words,
              also: words.optional().describe('What it is short for, or is called elsewhere'),
              means: words,
              term: permanentId
                .optional()
                .describe('The glossary entry that says the same to staff; not shown'),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
