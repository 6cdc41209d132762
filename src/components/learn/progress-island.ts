import { answeredModules } from '../../domain/record/coming-back.ts';
import { progress, type ModuleProgress } from '../../domain/record/progress.ts';
import { $record, openRecord } from '../../stores/record.ts';
import { fetchOutline } from './fetch-outline.ts';

/** How far a reader is with a module, in a line. */
function inWords(
  { lessons, begun, completed, minutesLeft }: ModuleProgress,
  answered: boolean,
): string {
  if (begun + completed === 0) return '';
  const came = answered ? ' You have kept what somebody did.' : '';
  if (completed === lessons.length) return `Every lesson completed.${came}`;
  return `${completed} of ${lessons.length} lessons completed, about ${minutesLeft} minutes left.${came}`;
}

const stateWords = { new: '', begun: 'begun', completed: 'completed' };

/** Writes the reader's own progress into lists of modules and lessons, where its space is kept. */
export async function wake(root: HTMLElement): Promise<void> {
  if (document.documentElement.dataset['started'] === undefined) return;
  const [outline] = await Promise.all([fetchOutline(), openRecord()]);
  const show = () => {
    const { statements } = $record.get();
    const answered = answeredModules(statements);
    for (const module of progress(statements, outline)) {
      const { id: name } = module.module;
      const place = `[data-module="${name}"]`;
      const here = root.matches(place) ? root : root.querySelector(place);
      here?.toggleAttribute('data-answered', answered.has(name));
      const whole = here?.querySelector('[data-part="progress"]');
      if (whole) whole.textContent = inWords(module, answered.has(name));
      for (const { id, state } of module.lessons) {
        const item = root.querySelector<HTMLElement>(`[data-lesson="${id}"]`);
        const words = item?.querySelector('[data-part="state"]');
        if (!item || !words) continue;
        item.dataset['state'] = state;
        words.textContent = stateWords[state];
      }
    }
  };
  show();
  $record.listen(show);
}
