import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';
import { SERVICE_KEYS } from './service.ts';

/** A page for families, from the site's root, with a place in it where there is one. */
export const familyAddress = z
  .string()
  .regex(
    /^\/families\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
    'must be a page for families: /families/questions/#trap',
  );

/** A link to another page for families. */
export const familyLink = z.strictObject({ to: familyAddress, title: words });

/** What every page for families says of itself; `description` is one sentence for bookmarks. */
export const familyHead = { title: words, description: words, lead: words };

/** Short paragraphs of one idea each. */
export const says = z.array(words).min(1).describe('Short paragraphs, one idea each');

/** The words of service.yaml that belong to an answer, where a service has filled them in. */
export const serviceWords = z
  .array(z.enum(SERVICE_KEYS))
  .min(1)
  .describe('Keys of service.yaml: where a service has given those answers, they stand here');

const part = z.strictObject({
  id: permanentId,
  title: words,
  say: says,
  steps: z.array(z.strictObject({ name: words, say: words })).optional(),
  good: words.optional().describe('What may be good about it; with `hard`'),
  hard: words.optional().describe('What may be hard about it; with `good`'),
  lines: z.array(words).optional().describe('Words a parent could say, without quotation marks'),
  help: z
    .array(z.strictObject({ name: words, source: words.describe('An id in sources.yaml') }))
    .optional()
    .describe('Whom to turn to; no number that has not been checked'),
  after: says.optional(),
  blanks: z.array(words).optional().describe('Lines to fill in with a pen'),
  more: familyLink.optional(),
  service: serviceWords.optional(),
});

/** `families/<page>.yaml`: a page of a few short parts. */
export const familyPageSchema = z.strictObject({
  ...familyHead,
  heading: words,
  checked: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a quoted date: "2026-11-24"')
    .optional()
    .describe('When somebody last compared whom to turn to with their own pages'),
  parts: z
    .array(
      part.refine(({ good, hard }) => (good === undefined) === (hard === undefined), {
        message: 'must have both `good` and `hard`, or neither',
        path: ['good'],
      }),
    )
    .min(1),
});

/** A page for families as its author wrote it. */
export type FamilyPage = z.infer<typeof familyPageSchema>;
