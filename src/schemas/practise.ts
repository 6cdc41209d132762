import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

/** `practise/being-there.yaml`: shapes of a shared review with a colleague in it, to weigh against each other. */
export const shapesSchema = z.strictObject({
  shapes: z
    .array(
      z.strictObject({
        id: permanentId,
        title: words,
        what: words.describe('What happens, in a sentence or two'),
        paper: words.describe('What the paper saw of it, and no more'),
        for: z
          .array(
            z.strictObject({
              who: words.describe('The same four in each shape: “the parent”'),
              gains: words,
              risks: words,
            }),
          )
          .length(4)
          .describe('What it gives and what it risks, for each of the four'),
      }),
    )
    .length(3),
});

/** `practise/role-agreement.yaml`: what a guider and a colleague settle before a shared review. */
export const agreementSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id: permanentId.describe('Permanent: records point at it'),
        question: words,
        hint: words.describe('What to think of; printed small, so that it fits on one page'),
      }),
    )
    .min(1),
});

/** `practise/workshop.yaml`: wishes to turn into helping questions, and what to hold them against. */
export const workshopSchema = z.strictObject({
  wishes: z
    .array(
      z.strictObject({
        id: permanentId.describe('Permanent: records point at it'),
        who: words.describe('Who wishes it, made up: “the mother of a girl of two”'),
        wish: words.describe('In words that could be said'),
      }),
    )
    .min(2),
  prompts: z
    .array(
      z.strictObject({
        id: permanentId,
        question: words,
        more: words.describe('How to find out'),
      }),
    )
    .min(1),
});
