import { z } from 'astro/zod';
import { words } from './ids.ts';

const name = z.union([
  z.strictObject({
    family: words,
    given: words.optional(),
    'non-dropping-particle': words.optional(),
  }),
  z.strictObject({ literal: words.describe('An organisation') }),
]);

/** One entry of `sources.yaml`, keyed by its id: CSL-JSON fields (docs.citationstyles.org), the few that we use. */
export const sourceSchema = z.strictObject({
  type: z.enum([
    'article-journal',
    'article',
    'book',
    'chapter',
    'report',
    'thesis',
    'webpage',
    'post-weblog',
    'document',
    'legislation',
  ]),
  title: words,
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  issued: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a quoted date: "2017", "2017-03" or "2017-03-09"')
    .optional()
    .describe('Left out when the source bears no date; rendered as n.d.'),
  'container-title': words.optional(),
  'collection-title': words.optional(),
  volume: words.optional(),
  issue: words.optional(),
  page: words.optional(),
  edition: words.optional(),
  publisher: words.optional(),
  'publisher-place': words.optional(),
  genre: words.optional().describe('“Doctoral thesis”, “Handout”'),
  DOI: words.optional(),
  ISBN: words.optional(),
  URL: z.url().optional(),
  read: z
    .enum(['whole', 'part', 'abstract', 'secondary'])
    .describe('How much of it stands behind what we say: shown on /sources/'),
});

/** A source's CSL fields and how much of it was read. */
export type Source = z.infer<typeof sourceSchema>;
