import { z } from 'astro/zod';
import { familyHead, familyLink, says, serviceWords } from './family-pages.ts';
import { permanentId, words } from './ids.ts';

const question = z.strictObject({
  id: permanentId.describe('Part of its address: other pages and printed cards point at it'),
  question: words.describe('In words that a parent would use'),
  say: says,
  ask: z
    .array(words)
    .min(1)
    .optional()
    .describe('What to ask, where the answer is not the same everywhere'),
  service: serviceWords.optional(),
  more: familyLink.optional(),
});

/** `families/questions.yaml`: what parents ask, worries first. */
export const familyQuestionsSchema = z.strictObject({
  ...familyHead,
  groups: z
    .array(z.strictObject({ id: permanentId, title: words, questions: z.array(question).min(1) }))
    .min(1),
});
