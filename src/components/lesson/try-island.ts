import { record } from '../../stores/record.ts';
import { keepEntry } from './keep-entry.ts';

/** Keeps a guess when the answer is opened. */
export async function wake(root: HTMLElement): Promise<void> {
  const activity = root.dataset['activity'] ?? '';
  const prompt = root.dataset['question'] ?? '';
  const status = root.querySelector('.prompt__status');
  const entry = await keepEntry({
    root,
    activity,
    save: ({ text = '' }, replaces) =>
      record('tried', activity, { text, prompt }, replaces ? { replaces } : {}),
  });
  const opened = async () => {
    if (entry.isEmpty()) return;
    const said = await entry.save();
    if (status) status.textContent = said;
  };
  const answer = root.querySelector('details');
  answer?.addEventListener('toggle', () => {
    if (answer.open) void opened();
  });
  // Opened before anybody was listening.
  if (answer?.open) await opened();
}
