import { z } from 'astro/zod';

/** A permanent kebab-case id. Learners' records point at ids, so an id is never reused and never a position. */
export const permanentId = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'must be kebab-case: small letters, digits and single hyphens',
  )
  .describe('A permanent kebab-case id; renaming one needs a line in domain/record/renames.ts');

/** Words shown to a reader: trimmed and never empty. */
export const words = z.string().trim().min(1, 'must not be empty');

/** The six headings of the attunement principles (Kennedy, 2011), as short ids in the order of the sheet. */
export const principle = z.enum([
  'attentive',
  'encouraging',
  'receiving',
  'developing',
  'guiding',
  'deepening',
]);

/** One of the six headings of the attunement principles. */
export type Principle = z.infer<typeof principle>;
