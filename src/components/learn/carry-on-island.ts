import { carryOn, type CarryOn } from '../../domain/record/carry-on.ts';
import { $record, openRecord } from '../../stores/record.ts';
import { fetchOutline } from './fetch-outline.ts';

const NOTEBOOK = { title: 'Your notebook', about: 'What you kept, in one place.' };

/** Where the button leads and what it says. */
function wayOn(
  on: CarryOn | null,
  notebook: string,
): { title: string; about: string; href: string } {
  switch (on?.to) {
    case 'begun':
      return {
        href: on.lesson.href + (on.anchor === null ? '' : `#${on.anchor}`),
        title: on.lesson.title,
        about: `${on.module.title} · begun`,
      };
    case 'next':
      return {
        href: on.lesson.href,
        title: on.lesson.title,
        about: `${on.module.title} · ${on.lesson.minutes} minutes`,
      };
    case 'quiz':
      return {
        href: on.module.quiz?.href ?? on.module.href,
        title: `Quiz: ${on.module.title}`,
        about: 'You have been through every lesson.',
      };
    case 'finished':
    case undefined:
      return { ...NOTEBOOK, href: notebook };
  }
}

/** Points “Carry on” to where the reader left off. Until then, and if it fails, it leads to the notebook. */
export async function wake(root: HTMLElement): Promise<void> {
  if (document.documentElement.dataset['started'] === undefined) return;
  const link = root.querySelector('a');
  const about = root.querySelector('[data-part="about"]');
  if (!link || !about) return;
  const [outline] = await Promise.all([fetchOutline(), openRecord()]);
  const { statements, lock } = $record.get();
  const on = wayOn(carryOn(statements, outline), link.href);
  if (lock === 'closed') on.about = 'It is locked. Open it to carry on.';
  link.href = on.href;
  link.textContent = on.title;
  about.textContent = on.about;
}
