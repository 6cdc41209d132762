import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';
import { SERVICE_KEYS } from './service.ts';

const question = z.strictObject({
  id: permanentId,
  question: words.describe('As a parent or young person could ask it, word for word'),
  service: z
    .enum(SERVICE_KEYS)
    .optional()
    .describe('The key of service.yaml whose words stand here once a service has given them'),
});

const picture = z.strictObject({
  file: permanentId.describe('A drawing in pictures/, without .svg'),
  alt: words.describe('What is to be seen, for those who do not see it'),
});

const section = z
  .strictObject({
    id: permanentId.describe('What its jump link is called'),
    title: words.describe('The worry, as a question'),
    say: words.describe('The one idea, in one short sentence'),
    picture,
    options: z
      .array(z.strictObject({ title: words, items: z.array(words).min(1) }))
      .default([])
      .describe('Sides to weigh: what may feel good, what may feel hard'),
    stops: z
      .array(
        z.strictObject({
          title: words.describe('Where the film is: “The camera”'),
          seen: words.describe('Who sees it there, as far as anybody can say'),
          ask: question,
        }),
      )
      .default([])
      .describe('A timeline, in order'),
    ask: z.array(question).min(1).describe('What to ask here'),
    more: z.array(words).min(1).describe('Opened by “Tell me more”; a paragraph each'),
    sayItBack: z
      .strictObject({
        prompt: words.describe(
          'Somebody near asks; the answer is the same everywhere, or is “ask”',
        ),
        choices: z.array(words).min(2).max(4).describe('After “I’m not sure”, which is added'),
        again: words.describe('The same thing said another way; every choice leads to it'),
      })
      .optional(),
    sources: z
      .array(permanentId)
      .default([])
      .describe('What it rests on, for whoever changes it; not shown to families'),
  })
  .describe('One idea');

const part = z.strictObject({ title: words, text: z.array(words).min(1) });

/** Sections, the list that comes first and the ending: twelve. */
const MOST = 10;

/** `families/choosing/<who>.yaml`: a consent walkthrough, one document in a fixed order. */
export const choosingSchema = z.strictObject({
  title: words,
  description: words.describe('For bookmarks and search engines'),
  lead: z.array(words).min(1),
  sections: z.array(section).min(3).max(MOST),
  end: part.describe('Where “Stop here” leads: an ending, and nobody is sent away'),
  sheet: part
    .extend({
      alive: z
        .array(words)
        .min(1)
        .describe(
          'What is so only with scripting: it starts empty, and goes when the page is left',
        ),
    })
    .describe('“My questions and what matters to me”'),
  also: z.array(question).default([]).describe('Questions that belong to no section'),
});

/** A consent walkthrough. */
export type Choosing = z.infer<typeof choosingSchema>;
/** One question that may go onto the sheet. */
export type Question = z.infer<typeof question>;
/** One section of a walkthrough. */
export type Section = z.infer<typeof section>;
