import { journal } from '../../domain/record/journal.ts';
import { keepWords } from '../../stores/keep-words.ts';
import { $record, openRecord, record } from '../../stores/record.ts';
import { showTrouble } from '../journal/trouble.ts';
import { nudgeWhenTyped } from '../names/nudge-when-typed.ts';
import { keptWhere } from '../lesson/kept-where.ts';

/** The workshop as the notebook knows it; a wish in it is `…#eat`. */
const WORKSHOP = 'walk:helping-question/workshop';

/** Keeps versions of a helping question, each as an entry of its own, and shows those of the wish chosen. */
export async function wake(root: HTMLElement): Promise<void> {
  const form = root.querySelector('form');
  const field = root.querySelector('textarea');
  const status = root.querySelector<HTMLElement>('.prompt__status');
  const versions = root.querySelector<HTMLElement>('.workshop__versions');
  if (!form || !field || !versions) return;
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const chosen = () => form.querySelector<HTMLInputElement>('input[name=wish]:checked');
  const activity = () => `${WORKSHOP}#${chosen()?.value ?? 'own'}`;

  nudgeWhenTyped(form);
  await openRecord();
  showTrouble(root);
  const words = await keepWords(form, WORKSHOP);

  const show = () => {
    const kept = journal($record.get().statements).flatMap(({ words: entry, begunAt }) =>
      entry.verb === 'reflected' && entry.object === activity()
        ? [{ text: entry.result.text, begunAt }]
        : [],
    );
    versions.hidden = kept.length === 0;
    versions.querySelector('ol')?.replaceChildren(
      ...kept.reverse().map(({ text }) => {
        const item = document.createElement('li');
        const quote = document.createElement('blockquote');
        quote.textContent = text;
        item.append(quote);
        return item;
      }),
    );
  };
  show();
  $record.listen(show);
  form.addEventListener('change', show);
  field.addEventListener('input', () => {
    say('');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value;
    if (text.trim() === '') {
      say('There are no words in it yet.');
      field.focus();
      return;
    }
    const wish = chosen()?.closest('label')?.querySelector('[data-wish]')?.textContent.trim() ?? '';
    say('');
    void record('reflected', activity(), { text, prompt: `A helping question from: ${wish}` }).then(
      async () => {
        const said = keptWhere();
        say(said);
        // Words that are nowhere else stay in their draft. What stands in the field stays, to be worked on.
        if (said.startsWith('Kept') && field.value === text) await words.discard();
      },
    );
  });
}
