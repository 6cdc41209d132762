import { collection, lessonsOf, modulesInOrder } from '../../collections.ts';
import type { ModuleOutline } from '../../domain/record/progress.ts';
import { href } from '../shell/href.ts';

/** The course as it stands: each module with its lessons in order, and its quiz. */
export async function courseOutline(): Promise<ModuleOutline[]> {
  const [modules, quizzes] = await Promise.all([modulesInOrder(), collection('quizzes')]);
  return Promise.all(
    modules.map(async (module) => {
      const home = `/learn/${module.id}/`;
      const questions = quizzes.get(module.id)?.data.questions.length ?? 0;
      const lessons = (await lessonsOf(module)).map(({ id, data: { title, minutes } }) => ({
        id,
        title,
        minutes,
        href: href(`/learn/${id}/`),
      }));
      const quiz = questions > 0 ? { href: href(`${home}quiz/`), questions } : null;
      return { id: module.id, title: module.data.title, href: href(home), lessons, quiz };
    }),
  );
}
