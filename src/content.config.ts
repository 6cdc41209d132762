import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { caseSchema, stageSchema } from './schemas/case.ts';
import { choosingSchema } from './schemas/choosing.ts';
import { courseSchema } from './schemas/course.ts';
import { familyWordsSchema } from './schemas/family-words.ts';
import { explainerSchema, renderedSchema } from './schemas/explainer.ts';
import { familyFrontSchema } from './schemas/family-front.ts';
import { familyPageSchema } from './schemas/family-pages.ts';
import { familyQuestionsSchema } from './schemas/family-questions.ts';
import { familyTermsSchema } from './schemas/family-terms.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { lawSchema, topicSchema } from './schemas/law.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { moduleSchema } from './schemas/module.ts';
import { momentSchema } from './schemas/moment.ts';
import { movingRenderedSchema, movingSchema } from './schemas/moving.ts';
import { pathwaySchema } from './schemas/pathway.ts';
import { agreementSchema, shapesSchema, workshopSchema } from './schemas/practise.ts';
import { quizSchema } from './schemas/quiz.ts';
import { scaleSchema } from './schemas/scale.ts';
import { sessionSchema } from './schemas/session.ts';
import { serviceSchema } from './schemas/service.ts';
import { sourceSchema } from './schemas/source.ts';
import { stepSchema, walkSchema } from './schemas/walkthrough.ts';
import { templateSchema } from './schemas/template.ts';

/** Files found by pattern, whose id is their path below `base` without what `ending` names. */
const files = (base: string, pattern: string | string[], ending: RegExp) =>
  glob({
    base: `./src/content/${base}`,
    pattern,
    generateId: ({ entry }) => entry.replace(ending, ''),
  });

export const collections = {
  course: defineCollection({ loader: files('.', 'course.yaml', /\.yaml$/), schema: courseSchema }),
  modules: defineCollection({
    loader: files('modules', '*/module.yaml', /\/module\.yaml$/),
    schema: moduleSchema,
  }),
  lessons: defineCollection({
    loader: files('modules', ['*/*.mdx', '!*/session.mdx'], /\.mdx$/),
    schema: lessonSchema,
  }),
  sessions: defineCollection({
    loader: files('modules', '*/session.mdx', /\/session\.mdx$/),
    schema: sessionSchema,
  }),
  quizzes: defineCollection({
    loader: files('modules', '*/quiz.yaml', /\/quiz\.yaml$/),
    schema: quizSchema,
  }),
  moments: defineCollection({
    loader: files('moments', '*/moment.yaml', /\/moment\.yaml$/),
    schema: momentSchema,
  }),
  moving: defineCollection({
    loader: files('moments', '*/film.yaml', /\/film\.yaml$/),
    schema: movingSchema,
  }),
  movingRendered: defineCollection({
    loader: files('moments', '*/film.json', /\/film\.json$/),
    schema: movingRenderedSchema,
  }),
  cases: defineCollection({
    loader: files('cases', '*/case.yaml', /\/case\.yaml$/),
    schema: caseSchema,
  }),
  stages: defineCollection({ loader: files('cases', '*/*.mdx', /\.mdx$/), schema: stageSchema }),
  walkthroughs: defineCollection({
    loader: files('walkthroughs', '*/index.mdx', /\/index\.mdx$/),
    schema: walkSchema,
  }),
  steps: defineCollection({
    loader: files('walkthroughs', ['*/*.mdx', '!*/index.mdx'], /\.mdx$/),
    schema: stepSchema,
  }),
  familyWords: defineCollection({
    loader: files('families', 'words.*.yaml', /\.yaml$/),
    schema: familyWordsSchema,
  }),
  familyFront: defineCollection({
    loader: files('families', 'front.yaml', /\.yaml$/),
    schema: familyFrontSchema,
  }),
  familyPages: defineCollection({
    loader: files('families', '{being-there,worried,your-phone}.yaml', /\.yaml$/),
    schema: familyPageSchema,
  }),
  familyQuestions: defineCollection({
    loader: files('families', 'questions.yaml', /\.yaml$/),
    schema: familyQuestionsSchema,
  }),
  familyTerms: defineCollection({
    loader: files('families', 'people-say.yaml', /\.yaml$/),
    schema: familyTermsSchema,
  }),
  law: defineCollection({ loader: files('law', 'law.yaml', /\.yaml$/), schema: lawSchema }),
  topics: defineCollection({ loader: files('law', '*.mdx', /\.mdx$/), schema: topicSchema }),
  pathway: defineCollection({
    loader: files('.', 'pathway.yaml', /\.yaml$/),
    schema: pathwaySchema,
  }),
  shapes: defineCollection({
    loader: files('practise', 'being-there.yaml', /\.yaml$/),
    schema: shapesSchema,
  }),
  agreements: defineCollection({
    loader: files('practise', 'role-agreement.yaml', /\.yaml$/),
    schema: agreementSchema,
  }),
  workshops: defineCollection({
    loader: files('practise', 'workshop.yaml', /\.yaml$/),
    schema: workshopSchema,
  }),
  templates: defineCollection({
    loader: files('templates', '*.yaml', /\.yaml$/),
    schema: templateSchema,
  }),
  scales: defineCollection({
    loader: files('scales', '*.yaml', /\.yaml$/),
    schema: scaleSchema,
  }),
  films: defineCollection({
    loader: files('explainers', '*/storyboard.yaml', /\/storyboard\.yaml$/),
    schema: explainerSchema,
  }),
  rendered: defineCollection({
    loader: files('explainers', '*/rendered.json', /\/rendered\.json$/),
    schema: renderedSchema,
  }),
  choosing: defineCollection({
    loader: files('families/choosing', '*.yaml', /\.yaml$/),
    schema: choosingSchema,
  }),
  service: defineCollection({
    loader: files('.', 'service.yaml', /\.yaml$/),
    schema: serviceSchema,
  }),
  glossary: defineCollection({
    loader: files('glossary', '*.mdx', /\.mdx$/),
    schema: glossarySchema,
  }),
  sources: defineCollection({ loader: file('./src/content/sources.yaml'), schema: sourceSchema }),
};
