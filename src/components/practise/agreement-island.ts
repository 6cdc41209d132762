import { openRecord, record } from '../../stores/record.ts';
import { showTrouble } from '../journal/trouble.ts';
import { nudgeWhenTyped } from '../names/nudge-when-typed.ts';
import { keptWhere } from '../lesson/kept-where.ts';

/** The sheet as the notebook knows it. */
const SHEET = 'practise:role-agreement';

/**
 * Keeps the sheet when that is asked for, and not before: two people write it, often on one of their
 * machines. Until then the browser asks before it lets the words go.
 */
export async function wake(root: HTMLElement): Promise<void> {
  const form = root.querySelector('form');
  const status = root.querySelector<HTMLElement>('.prompt__status');
  if (!form) return;
  const fields = [...form.querySelectorAll('textarea')];
  const words = () => JSON.stringify(fields.map(({ value }) => value));
  /** The words as they were last kept. */
  let settled = '';
  let kept: string | null = null;
  const say = (text: string) => {
    if (status) status.textContent = text;
  };

  /** What a field holds, whole, for paper: a text box prints only what it shows. */
  const mirror = (field: HTMLTextAreaElement) => {
    const printed = field.nextElementSibling;
    if (printed) printed.textContent = field.value;
  };
  nudgeWhenTyped(form);
  for (const field of fields) mirror(field);
  form.addEventListener('input', ({ target }) => {
    say('');
    if (target instanceof HTMLTextAreaElement) mirror(target);
  });
  root.querySelector('[data-print]')?.addEventListener('click', () => {
    print();
  });
  addEventListener('beforeunload', (event) => {
    if (fields.some(({ value }) => value.trim() !== '') && words() !== settled)
      event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const parts = fields
      .filter(({ value }) => value.trim() !== '')
      .map(({ name, value, dataset }) => ({
        id: name,
        prompt: dataset['question'] ?? '',
        text: value,
      }));
    if (parts.length === 0) {
      say('There are no words in it yet.');
      fields[0]?.focus();
      return;
    }
    const now = words();
    say('');
    const replaces = kept === null ? {} : { replaces: [kept] };
    void record('wrote', SHEET, { template: 'role-agreement', parts, about: SHEET }, replaces).then(
      ({ id }) => {
        kept = id;
        const said = keptWhere();
        if (said.startsWith('Kept')) settled = now;
        say(said);
      },
    );
  });

  await openRecord();
  showTrouble(root);
}
