import type { APIRoute } from 'astro';
import {
  casesInOrder,
  collection,
  lessonsOf,
  stagesOf,
  stepsOf,
  templatesInOrder,
  walksInOrder,
} from '../collections.ts';
import type { Activities, Activity } from '../components/journal/activities.ts';
import { handfulPath, handfuls } from '../components/moment/handfuls.ts';
import { href } from '../components/shell/href.ts';
import { stepName } from '../components/walkthrough/graph.ts';
import { anchorOf } from '../domain/record/activity.ts';
import { stepActivity, walkActivity } from '../domain/walkthrough/walks.ts';
import { itemActivity, itemsOf, scaleActivity } from '../domain/scale/scale.ts';
import type { ActivityId } from '../domain/record/statement.ts';

const shownAt = (page: string, activity: ActivityId) => `${page}#${anchorOf(activity)}`;

/**
 * All that a learner's record can point at, by its permanent id: modules, lessons, the questions of
 * their quizzes, the moments that lessons show, the words that they explain, cases and their stages, the
 * steps of walkthroughs, the ways of writing in the journal, and the items of scales. Prompts are found
 * through their lesson, stage or step.
 */
export const GET: APIRoute = async () => {
  const [modules, quizzes, moments, words] = await Promise.all([
    collection('modules'),
    collection('quizzes'),
    collection('moments'),
    collection('glossary'),
  ]);
  const found: [string, Activity][] = [];
  // Lessons that show a moment come after, and are its place then.
  const ids = [...moments.keys()].sort();
  for (const [index, handful] of handfuls(ids).entries()) {
    for (const id of handful) {
      const activity = `moment:${id}`;
      const title = moments.get(id)?.data.title ?? '';
      found.push([activity, { title, href: shownAt(href(handfulPath(index + 1)), activity) }]);
    }
  }
  const explains = new Map<string, Set<ActivityId>>();
  for (const module of modules.values()) {
    const home = `/learn/${module.id}/`;
    const lessons = await lessonsOf(module);
    const questions = quizzes.get(module.id)?.data.questions ?? [];
    found.push([
      module.id,
      {
        title: module.data.title,
        href: href(home),
        lessons: lessons.map(({ id }) => id),
        questions: questions.length,
      },
    ]);
    for (const { id, data, body = '' } of lessons) {
      const at = href(`/learn/${id}/`);
      found.push([id, { title: data.title, href: at, minutes: data.minutes }]);
      for (const [, word = ''] of body.matchAll(/<Term\s+id="([^"]+)"/g)) {
        explains.set(word, (explains.get(word) ?? new Set()).add(id));
      }
      for (const [, moment = ''] of body.matchAll(/<Look\s+moment="([^"]+)"/g)) {
        const activity = `moment:${moment}`;
        found.push([
          activity,
          { title: moments.get(moment)?.data.title ?? '', href: shownAt(at, activity), in: [id] },
        ]);
      }
    }
    for (const { id, prompt, ...question } of questions) {
      const activity = `quiz:${module.id}#${id}`;
      const points = question.kind === 'recall' ? { points: question.points.length } : {};
      const at = shownAt(href(`${home}quiz/`), activity);
      found.push([activity, { title: prompt, href: at, ...points }]);
    }
  }
  for (const [id, lessons] of explains) {
    const title = words.get(id)?.data.term ?? '';
    found.push([`term:${id}`, { title, href: href(`/glossary/#${id}`), in: [...lessons] }]);
  }
  for (const one of await casesInOrder()) {
    found.push([`case:${one.id}`, { title: one.data.title, href: href(`/cases/${one.id}/`) }]);
    for (const { id, data } of await stagesOf(one)) {
      const title = `${one.data.title}: ${data.title}`;
      found.push([`case:${id}`, { title, href: href(`/cases/${id}/`) }]);
    }
  }
  for (const walk of await walksInOrder()) {
    const home = href(`/practise/${walk.id}/`);
    found.push([walkActivity(walk.id), { title: walk.data.title, href: home }]);
    for (const step of await stepsOf(walk)) {
      const title = `${walk.data.title}: ${step.data.title}`;
      const name = stepName(step);
      found.push([stepActivity(walk.id, name), { title, href: `${home}${name}/` }]);
    }
  }
  found.push(
    [
      'practise:role-agreement',
      { title: 'A role agreement', href: href('/practise/role-agreement/') },
    ],
    [
      'walk:helping-question/workshop',
      {
        title: 'A workshop for helping questions',
        href: href('/practise/helping-question/workshop/'),
      },
    ],
  );
  for (const { id } of await templatesInOrder()) {
    found.push([`journal:${id}`, { title: 'Journal', href: href('/reflect/journal/') }]);
  }
  // Words begun for what goes out are drafts too, and are found again by these.
  found.push(
    ['sheet:cpd', { title: 'CPD summary', href: href('/reflect/cpd/') }],
    [
      'sheet:supervision',
      { title: 'A sheet for supervision', href: href('/reflect/supervision-sheet/') },
    ],
    ['sheet:slip', { title: 'An evaluation slip', href: href('/reflect/slip/') }],
  );
  for (const { id, data } of (await collection('scales')).values()) {
    const at = href(`/reflect/self-check/${id}/`);
    found.push([scaleActivity(id), { title: data.title, href: at }]);
    for (const item of itemsOf(data)) {
      found.push([itemActivity(id, item.id), { title: item.title, href: `${at}#${item.id}` }]);
    }
  }
  // A scale that a learner has loaded has its items in their record, and its place here.
  found.push(['scale:', { title: 'A scale of yours', href: href('/reflect/self-check/loaded/') }]);
  found.push([
    'supervise:view',
    { title: 'A supervisor’s view', href: href('/reflect/supervise/') },
  ]);
  return Response.json(Object.fromEntries(found) satisfies Activities);
};
