import { record } from '../../stores/record.ts';
import { saveForm } from './save-form.ts';

/** Keeps a reflection in the reader's notebook. */
export function wake(root: HTMLElement): Promise<void> {
  const activity = root.dataset['activity'] ?? '';
  const prompt = root.querySelector('.prompt__words')?.textContent.trim() ?? '';
  return saveForm({
    root,
    activity,
    save: ({ text = '' }, replaces) =>
      record('reflected', activity, { text, prompt }, replaces ? { replaces } : {}),
  });
}
