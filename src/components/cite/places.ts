import { collection } from '../../collections.ts';
import { citedIn } from './cited.ts';
import { whereCited, type Place } from './where-cited.ts';

/** Every self-check says what it is not, and cites what is known of that. */
const NAMED_SCALE = 'gibson-marczak-2018';

/** For each source, the lessons, sessions, quizzes, cases, law topics, journal templates, self-checks and glossary entries that cite it: one pass over the content. */
export async function placesThatCite(): Promise<Map<string, Place[]>> {
  const [modules, lessons, sessions, quizzes, cases, stages, topics, templates, scales, glossary] =
    await Promise.all([
      collection('modules'),
      collection('lessons'),
      collection('sessions'),
      collection('quizzes'),
      collection('cases'),
      collection('stages'),
      collection('topics'),
      collection('templates'),
      collection('scales'),
      collection('glossary'),
    ]);
  const places: (Place & { ids: string[] })[] = [];
  for (const [id, module] of modules) {
    for (const name of module.data.lessons) {
      const lesson = lessons.get(`${id}/${name}`);
      if (!lesson) continue;
      const title = `Lesson: ${lesson.data.title}`;
      places.push({ title, path: `/learn/${lesson.id}/`, ids: citedIn(lesson.body ?? '') });
    }
    const questions = quizzes.get(id)?.data.questions ?? [];
    const ids = questions.flatMap(({ sources }) => sources);
    places.push({ title: `Quiz: ${module.data.title}`, path: `/learn/${id}/quiz/`, ids });
    places.push({
      title: `Where next: ${module.data.title}`,
      path: `/learn/${id}/#where-next`,
      ids: module.data.next.map(({ source }) => source),
    });
  }
  for (const { id, body } of sessions.values()) {
    const title = `Session: ${modules.get(id)?.data.title ?? ''}`;
    places.push({ title, path: `/facilitate/${id}/`, ids: citedIn(body ?? '') });
  }
  for (const { id, data, body } of stages.values()) {
    const title = `Case: ${cases.get(id.split('/', 1)[0] ?? '')?.data.title ?? ''}, ${data.title}`;
    places.push({ title, path: `/cases/${id}/`, ids: citedIn(body ?? '') });
  }
  for (const { id, data, body } of topics.values()) {
    const title = `Law and practice: ${data.title}`;
    places.push({ title, path: `/about/law/#${id}`, ids: citedIn(body ?? '') });
  }
  for (const { data } of templates.values()) {
    places.push({
      title: `Journal: ${data.title}`,
      path: '/reflect/journal/',
      ids: data.sources,
    });
  }
  for (const { id, data } of scales.values()) {
    const title = `Self-check: ${data.title}`;
    places.push({ title, path: `/reflect/self-check/${id}/`, ids: [...data.sources, NAMED_SCALE] });
  }
  for (const { id, data, body } of glossary.values()) {
    const ids = [...data.sources, ...citedIn(body ?? '')];
    places.push({ title: `Glossary: ${data.term}`, path: `/glossary/#${id}`, ids });
  }
  return whereCited(places);
}
