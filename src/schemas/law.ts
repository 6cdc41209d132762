import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a quoted date: "2026-11-24"')
  .describe('When somebody last compared it with its sources');

/** `law/law.yaml`: law, policy and practice around the work. */
export const lawSchema = z.strictObject({
  topics: z
    .array(permanentId)
    .min(1)
    .describe('Topic ids in the order they are read; each is a file <id>.mdx beside this one'),
});

/** Frontmatter of `law/<topic>.mdx`. */
export const topicSchema = z.strictObject({
  title: words,
  summary: words.describe('The whole of it in a sentence or two'),
  checked: date,
});
