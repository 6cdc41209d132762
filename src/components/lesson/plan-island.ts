import { record } from '../../stores/record.ts';
import { saveForm } from './save-form.ts';

/** Keeps a plan, “When …, I will …”, in the reader's notebook. */
export function wake(root: HTMLElement): Promise<void> {
  const activity = root.dataset['activity'] ?? '';
  return saveForm({
    root,
    activity,
    save: ({ when = '', will = '' }, replaces) =>
      record('planned', activity, { when, will }, replaces ? { replaces } : {}),
  });
}
