import { clock, minutesOf } from '../../domain/session/clock.ts';

/**
 * Sets the run sheet's clock times by the start and the length that a facilitator chooses. The choice
 * stands in the address, so that a reload or a bookmark brings it back; nothing is kept anywhere else.
 */
export function wake(root: HTMLElement): void {
  const form = root.querySelector('form');
  const start = root.querySelector<HTMLInputElement>('input[name=start]');
  if (!form || !start) return;
  const lengths = [...form.querySelectorAll<HTMLInputElement>('input[name=length]')];

  const show = () => {
    const at = minutesOf(start.value);
    const length = lengths.find(({ checked }) => checked)?.value ?? 'both';
    root.dataset['length'] = length;
    if (at === null) return;
    for (const place of root.querySelectorAll<HTMLElement>('[data-from]')) {
      place.textContent = clock(at + Number(place.dataset['from']));
    }
    // Slides and notes begin with what was chosen here.
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-carries]')) {
      const chosen = new URLSearchParams({ start: start.value });
      if (length !== 'both') chosen.set('length', length);
      link.search = String(chosen);
    }
  };

  const given = new URLSearchParams(location.search);
  // Somebody may have chosen before this was here: then the form is right, and the address is not.
  const untouched =
    start.value === start.defaultValue &&
    lengths.every((one) => one.checked === one.defaultChecked);
  if (untouched) {
    const startGiven = given.get('start') ?? '';
    if (minutesOf(startGiven) !== null) start.value = startGiven;
    for (const one of lengths) if (one.value === given.get('length')) one.checked = true;
  }
  show();
  form.addEventListener('input', () => {
    show();
    const chosen = new URLSearchParams({
      start: start.value,
      length: root.dataset['length'] ?? 'both',
    });
    history.replaceState(history.state, '', `?${chosen}${location.hash}`);
  });
}
