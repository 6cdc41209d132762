import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

const option = z.strictObject({
  id: permanentId,
  text: words,
  right: z.boolean().default(false).describe('true on the option or options that are right'),
  why: words.describe('Why it is right, or what makes it tempting and what is missing'),
});

const common = {
  id: permanentId,
  lesson: permanentId.describe('The lesson of this module that teaches it'),
  prompt: words,
  moment: permanentId.optional().describe('A moment whose strip is shown above the question'),
  sources: z.array(permanentId).min(1).describe('Ids in sources.yaml that the feedback rests on'),
};

/** One right answer among two to five. */
export const singleQuestion = z.strictObject({
  ...common,
  kind: z.literal('single'),
  options: z.array(option).min(2).max(5),
});

/** Any number of right answers; all of them and no other is right. */
export const multipleQuestion = z.strictObject({
  ...common,
  kind: z.literal('multiple'),
  options: z.array(option).min(3).max(6),
});

/** Things to put in order. They stand in the file in the right order; the page shuffles them. */
export const orderQuestion = z.strictObject({
  ...common,
  kind: z.literal('order'),
  items: z
    .array(
      z.strictObject({ id: permanentId, text: words, why: words.describe('Why it comes here') }),
    )
    .min(3)
    .max(6),
});

/** Each line is matched to one of the answers; an answer may serve more than once or not at all. */
export const matchQuestion = z.strictObject({
  ...common,
  kind: z.literal('match'),
  answers: z
    .array(z.strictObject({ id: permanentId, text: words }))
    .min(2)
    .max(6),
  lines: z
    .array(
      z.strictObject({
        id: permanentId,
        text: words.describe('A moment in a sentence or two'),
        answer: permanentId.describe('The id of the answer it belongs to'),
        why: words,
      }),
    )
    .min(2)
    .max(6),
});

/** Write what you remember, then tick what you had. Nothing here is right or wrong but the reader’s own word. */
export const recallQuestion = z.strictObject({
  ...common,
  kind: z.literal('recall'),
  points: z
    .array(z.strictObject({ id: permanentId, text: words, why: words }))
    .min(3)
    .max(8),
});

/** A question of any kind. */
export const questionSchema = z.discriminatedUnion('kind', [
  singleQuestion,
  multipleQuestion,
  orderQuestion,
  matchQuestion,
  recallQuestion,
]);

/** `modules/<module>/quiz.yaml`. */
export const quizSchema = z.strictObject({
  questions: z.array(questionSchema).min(1),
});

/** One question, of any kind. */
export type Question = z.infer<typeof questionSchema>;
/** A module's quiz. */
export type Quiz = z.infer<typeof quizSchema>;
