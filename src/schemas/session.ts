import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

const short = (most: number) => (text: string) => text.split(/\s+/).length <= most;

/** Frontmatter of `modules/<module>/session.mdx`: a twilight session. The module's folder is its id. */
export const sessionSchema = z.strictObject({
  summary: words.describe('One sentence for lists and the page description'),
  purpose: words.describe('What people leave with, in a sentence or two'),
  prepare: z
    .array(words)
    .min(2)
    .max(6)
    .describe('What to do beforehand, each starting with when: “The day before: …”'),
  room: words.describe('Chairs, light and where the screen is, in a sentence or two'),
  materials: z.array(words).min(1).max(8).describe('What to bring, with how many'),
  halfRoom: words.describe(
    'How the first five minutes go while half the room is still to come, and what who comes late is told',
  ),
  recall: z
    .array(
      z.strictObject({
        id: permanentId,
        from: words.describe('The lesson it asks about: vig/helping-question'),
        question: words
          .refine(short(20), 'must have at most 20 words: it stands on a slide')
          .describe('Asked from memory, aloud or on paper; <Recall question="id" /> shows it'),
        answer: words.describe('What a good answer holds, for the facilitator'),
      }),
    )
    .length(3)
    .optional()
    .describe('In every session but the first: three questions from earlier ones'),
  plan: z
    .strictObject({
      id: permanentId,
      text: words.describe('One thing to try, small enough for tomorrow'),
      when: words.describe('How a plan could begin, after “When”'),
      will: words.describe('How it could go on, after “I will”'),
    })
    .describe('What people leave with; also on the handout'),
  care: z
    .strictObject({
      stirs: words.describe('What in this session may stir people, and how you may see it'),
      out: words.describe('How to opt out, in words to say'),
      after: words.describe('Who looks after whom afterwards'),
    })
    .describe('Care notes'),
  whatIfs: z
    .strictObject({
      four: words.describe('Four people come'),
      thirty: words.describe('Thirty people come'),
      projector: words.describe('There is no projector'),
      manager: words.describe('A manager is in the room'),
      silence: words.describe('Nobody says anything'),
      tears: words.describe('Somebody is in tears'),
      plan: words.describe('The plan falls through: what has it made possible?'),
    })
    .describe('What then, each in a sentence or two'),
  lessons: z
    .array(words)
    .min(1)
    .max(4)
    .describe('Lessons to go on with, each as <module>/<lesson>, most fitting first'),
});

/** A session's frontmatter. */
export type SessionFields = z.infer<typeof sessionSchema>;
