import { z } from 'astro/zod';
import { words } from './ids.ts';

/** What a service may answer, by key, each with the question that a family would ask. */
export const SERVICE_QUESTIONS = {
  'saying-no': 'What happens if somebody says no, and who decides that',
  'help-or-check': 'Whether VIG is help here, or part of an assessment, or both',
  reports: 'Whether anybody writes a report, and whether the family reads it first',
  filming: 'Where you film, for how long, and how many times',
  'who-is-asked': 'Who else has to be asked, such as a parent who lives elsewhere',
  camera: 'What you film with, and whose it is',
  'kept-where': 'Where the film is kept, and who can open it',
  'whole-film': 'Whether a family may see all of it, or have a copy',
  'review-filmed': 'Whether the talk about the clips is filmed too',
  'who-sees': 'Who sees film, by role: supervisor, other guiders',
  teaching: 'Whether film is ever shown for teaching, and who asks',
  'kept-for': 'How long film is kept, who deletes it, and how a family hears of it',
  'other-askers': 'Who else could ask for film, such as a court',
  'having-to-tell': 'What you would have to tell, and to whom',
  'telling-first': 'Whether you tell the family first',
  'child-says-no': 'What happens when a child does not want it, or wants to stop',
  'worker-there': 'Whether a family may choose if their worker is in the room',
  notes: 'What is written down, who reads it, and how a family sees it',
  stopping: 'What happens to film and notes when somebody stops',
  call: 'Who to call or write to with a question, and when they are there',
  complaints: 'Who to go to when somebody is not happy with it',
  languages: 'Which languages and interpreters there are, and how to ask for one',
} as const;

/** A key of `service.yaml`. */
export type ServiceKey = keyof typeof SERVICE_QUESTIONS;

/** The keys, in the order of the file. */
export const SERVICE_KEYS = Object.keys(SERVICE_QUESTIONS) as ServiceKey[];

const LONGEST = 300;

const answer = (about: string) =>
  words
    .max(LONGEST, `must be at most ${LONGEST} characters: say it as you would at a table`)
    .optional()
    .describe(about);

const answers = z
  .strictObject(
    Object.fromEntries(SERVICE_KEYS.map((key) => [key, answer(SERVICE_QUESTIONS[key])])) as Record<
      ServiceKey,
      ReturnType<typeof answer>
    >,
  )
  .nullish();

/**
 * `service.yaml`: a service's own answers, in its own words. Everything may be left out, the whole
 * file too; what is there is shown to families as the service's, in place of “Ask:”.
 */
export const serviceSchema = z
  .strictObject({
    name: words.max(60).optional().describe('What families know you as: Riverside Family Team'),
    checked: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a quoted date: "2026-11-28"')
      .optional()
      .describe('The day on which somebody last read all of it through, in quotes'),
    parents: answers.describe('Answers as you would say them to a parent'),
    'young-people': answers.describe(
      'Answers as you would say them to somebody of eleven or older',
    ),
  })
  .nullable();

/** A service's answers; null when it has given none. */
export type Service = z.infer<typeof serviceSchema>;
