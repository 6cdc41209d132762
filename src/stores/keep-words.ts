import type { ActivityId, Draft } from '../domain/record/statement.ts';
import { discardDraft, draftFor, type Fields } from './drafts.ts';

/** The words in a form, kept as they are typed. */
export interface KeptWords {
  /** What stands in the named fields now. */
  fields(): Fields;
  /** Forgets the draft: the words were saved. The fields are left as they are. */
  discard(): Promise<void>;
}

type Field = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

const button = (text: string, press: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button button--quiet';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
};

/** Words begun elsewhere, shown beside the field with a way to take them and one to be rid of them. */
function offer(draft: Draft, told: string, take: () => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'card kept-words';
  box.setAttribute('role', 'group');
  const says = document.createElement('p');
  says.textContent = 'You began this before, in another place or tab:';
  says.id = `kept-${draft.id}`;
  box.setAttribute('aria-labelledby', says.id);
  const words = document.createElement('blockquote');
  words.textContent = told;
  const row = document.createElement('div');
  row.className = 'row';
  row.append(
    button('Add these words', () => {
      box.remove();
      take();
    }),
    button('Throw them away', () => {
      box.remove();
      void discardDraft(draft.id);
    }),
  );
  box.append(says, words, row);
  return box;
}

const FIELDS = 'textarea[name], input[type="text"][name], select[name]';

/**
 * Keeps what is typed or chosen in the named fields of `root` as a draft of `activity`. Words that are
 * in a field already win; an earlier draft is put into a field that is empty, and otherwise offered.
 * @param place what offers are put behind; the last field, unless told
 */
export async function keepWords(
  root: HTMLElement,
  activity: ActivityId,
  place: Element | null = null,
): Promise<KeptWords> {
  const inputs = [...root.querySelectorAll<Field>(FIELDS)];
  const fields = (): Fields => Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
  const before = fields();
  const handle = await draftFor(activity, fields);

  const put = (words: Fields, into: (was: string, more: string) => string) => {
    for (const input of inputs) {
      const more = words[input.name];
      if (!more) continue;
      // Of what is chosen from a list there is one; it is not added to.
      const add = input instanceof HTMLSelectElement ? (was: string) => was || more : into;
      input.value = add(input.value, more);
      // Whoever listens to the field hears of these words as of any other, ourselves included.
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };

  for (const input of inputs) {
    input.addEventListener('input', () => {
      handle.write(fields());
    });
  }
  put(handle.fields, (was, more) => was || more);
  // Typed before anybody was listening, or while the draft was being looked for.
  if (Object.values(before).some(Boolean) || Object.values(fields()).some(Boolean)) {
    handle.write(fields());
  }
  const last = inputs.at(-1);
  for (const draft of handle.others) {
    // Of what nobody sees, ids mostly, there is nothing to tell.
    const told = inputs.filter(({ hidden }) => !hidden).map(({ name }) => draft.fields[name]);
    const box = offer(draft, told.filter(Boolean).join(' … '), () => {
      put(draft.fields, (was, more) => (was ? `${was}\n\n${more}` : more));
      last?.focus();
      void discardDraft(draft.id);
    });
    (place ?? last?.closest('.field') ?? last)?.after(box);
  }
  return { fields, discard: () => handle.discard() };
}
