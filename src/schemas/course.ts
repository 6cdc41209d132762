import { z } from 'astro/zod';
import { permanentId } from './ids.ts';

/** `course.yaml`: what modules, cases, walkthroughs, templates and films are together. */
export const courseSchema = z.strictObject({
  modules: z
    .array(permanentId)
    .min(1)
    .describe('Module ids in the order they are best taken; each is a folder in modules/'),
  cases: z
    .array(permanentId)
    .describe('Case ids in the order they are best read; each is a folder in cases/'),
  walkthroughs: z
    .array(permanentId)
    .describe(
      'Walkthrough ids in the order they are best taken; each is a folder in walkthroughs/',
    ),
  templates: z
    .array(permanentId)
    .describe('Journal templates in the order they are offered; each is templates/<id>.yaml'),
  films: z
    .array(permanentId)
    .default([])
    .describe(
      'Films for families in the order they are best seen; each is a folder in explainers/',
    ),
});
