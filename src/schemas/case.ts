import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

/** `cases/<case>/case.yaml`: a piece of work told in stages. The folder's name is its id. */
export const caseSchema = z.strictObject({
  title: words.describe('The name it is known by: “Anya”'),
  summary: words.describe('One sentence for lists, search results and the page description'),
  standing: z
    .enum(['paper', 'fictional'])
    .describe(
      'paper: it holds to what a published work tells. fictional: it is made up and says so',
    ),
  source: permanentId
    .optional()
    .describe('The work that a case from a paper holds to, by its id in sources.yaml'),
  whose: words.describe('Whose voice is missing at the end: “What only Anya could say”'),
  before: z
    .array(words)
    .min(1)
    .describe('Paragraphs before the first stage: whose chair you sit in, and what to know'),
  stages: z
    .array(
      permanentId.refine(
        (id) => id !== 'beside' && id !== 'print',
        'must not be “beside” or “print”, which are pages of every case',
      ),
    )
    .min(2)
    .describe('Stage ids in the order they are told; each is a file <id>.mdx beside this one'),
  supervision: z.array(words).length(3).describe('Three questions to take to supervision'),
});

/** A case's own fields, before its stages are counted. */
export type Case = z.infer<typeof caseSchema>;

/** Frontmatter of `cases/<case>/<stage>.mdx`. */
export const stageSchema = z.strictObject({
  title: words,
  summary: words.describe('One sentence for search results and the page description'),
  stops: z
    .array(
      z.strictObject({
        id: permanentId,
        question: words.describe('What the reader is asked to write down before reading on'),
        told: words.describe(
          'What the author tells us about just this (or that she does not); in a case made up, what we had in mind',
        ),
      }),
    )
    .min(1)
    .max(2)
    .describe('Where the telling stops; each is placed in the text with <Stop id="…" />'),
});

/** A stage's frontmatter. */
export type Stage = z.infer<typeof stageSchema>;
