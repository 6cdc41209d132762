import { z } from 'astro/zod';
import { familyHead, familyLink } from './family-pages.ts';
import { permanentId, words } from './ids.ts';

const link = z.strictObject({
  ...familyLink.shape,
  line: words.optional().describe('What it holds, in a few words'),
  card: z.boolean().default(false).describe('Whether there is a card to print for it'),
});

/** `families/front.yaml`: where a parent can go from the first page, and what the cards lead to. */
export const familyFrontSchema = z.strictObject({
  ...familyHead,
  heading: words,
  groups: z
    .array(z.strictObject({ id: permanentId, title: words, links: z.array(link).min(1) }))
    .min(1),
});
