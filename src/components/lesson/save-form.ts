import { keepEntry, type Prompt } from './keep-entry.ts';

/** Wakes a prompt that is saved by its own button. */
export async function saveForm(prompt: Prompt): Promise<void> {
  const { root } = prompt;
  const status = root.querySelector<HTMLElement>('.prompt__status');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  const form = root.querySelector('form');
  const opening = keepEntry(prompt);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void opening.then(async (entry) => {
      if (entry.isEmpty()) {
        say('There are no words in it yet.');
        form.querySelector('textarea')?.focus();
        return;
      }
      // The same words twice are said twice, for those who only hear it.
      say('');
      say(await entry.save());
    });
  });
  form?.addEventListener('input', () => {
    say('');
  });
  await opening;
}
