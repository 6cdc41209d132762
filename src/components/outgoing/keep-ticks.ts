const TICKED = 'ticked';
const BOXES = 'input[type="checkbox"], input[type="radio"], input[type="date"]';

/** How a tick, a choice or a day is noted; ids and dates have no spaces in them. */
const noteOf = ({ name, value }: HTMLInputElement): string => `${name}=${value}`;

/** Whether there is something to note: what stands as it stood at first is not. */
const isNoted = (box: HTMLInputElement): boolean =>
  box.type === 'date' ? box.value !== '' : box.checked && !box.defaultChecked;

/**
 * Notes what is ticked, chosen or dated in a form in a field that nobody sees, so that it is kept with
 * the words, by whatever keeps those. What is not in the form just now keeps its note.
 * @returns what puts the notes into boxes that have come since
 */
export function keepTicks(form: HTMLFormElement): () => void {
  const field = document.createElement('input');
  field.type = 'text';
  field.name = TICKED;
  field.hidden = true;
  form.append(field);
  const boxes = () => [...form.querySelectorAll<HTMLInputElement>(BOXES)];
  const notes = () => new Set(field.value.split(/\s+/).filter(Boolean));

  const put = () => {
    const noted = notes();
    for (const box of boxes()) {
      if (box.type === 'date') {
        const day = [...noted].find((one) => one.startsWith(`${box.name}=`));
        box.value ||= day?.slice(box.name.length + 1) ?? '';
      } else if (noted.has(noteOf(box))) box.checked = true;
    }
  };
  field.addEventListener('input', put);

  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(BOXES)) return;
    const all = boxes();
    const isHere = (note: string) =>
      all.some((box) =>
        box.type === 'date' ? note.startsWith(`${box.name}=`) : noteOf(box) === note,
      );
    const now = [
      ...[...notes()].filter((note) => !isHere(note)),
      ...all.filter(isNoted).map(noteOf),
    ];
    // Spaces around: notes from another tab may be put behind these.
    field.value = now.length > 0 ? ` ${now.join(' ')} ` : '';
    field.dispatchEvent(new Event('input'));
  });
  return put;
}

/** The fields of a draft that hold no words of the reader’s: ids of what was ticked, and numbers of ours. */
const isOurs = (name: string): boolean =>
  ['ids', TICKED, 'number'].includes(name) || name.endsWith('.response');

/** What was begun, as its reader would know it; what was only ticked is said to be that. */
export const begunWords = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .filter(([name, text]) => !isOurs(name) && text !== '')
    .map(([, text]) => text)
    .join(' … ') || 'Something ticked, and no words';
