import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

/** Frontmatter of `glossary/<term>.mdx`. The body, which may be empty, says more than the definition. */
export const glossarySchema = z.strictObject({
  term: words.describe('As it stands at the head of the entry'),
  aliases: z
    .array(words)
    .default([])
    .describe('Other words people use or type for it, other spellings included'),
  definition: words.max(280).describe('One or two plain sentences, shown in place; no Markdown'),
  sources: z.array(permanentId).default([]).describe('Ids in sources.yaml'),
  see: z.array(permanentId).default([]).describe('Other terms worth a look'),
});

/** A glossary entry's frontmatter. */
export type GlossaryEntry = z.infer<typeof glossarySchema>;
