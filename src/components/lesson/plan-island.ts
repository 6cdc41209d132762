import { record } from '../../stores/record.ts';
import { note, tabRoom } from '../../stores/rooms.ts';
import { saveForm } from './save-form.ts';

/** Who goes on from here by a link reads on: the plan is not asked about for an hour. */
function noteReadingOn(): void {
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href]')) {
      note(tabRoom(), 'noticing:reading-on', '1');
    }
  });
}

/** Keeps a plan, “When …, I will …”, in the reader's notebook. */
export function wake(root: HTMLElement): Promise<void> {
  const activity = root.dataset['activity'] ?? '';
  noteReadingOn();
  return saveForm({
    root,
    activity,
    save: ({ when = '', will = '' }, replaces) =>
      record('planned', activity, { when, will }, replaces ? { replaces } : {}),
  });
}
