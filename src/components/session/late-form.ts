import { evening } from '../../domain/session/evening.ts';
import { late, type Offer } from '../../domain/session/late.ts';
import { nowHere, timeOf, todayAt } from './clock-now.ts';
import type { Deck } from './deck.ts';
import { openDialog } from './deck-hands.ts';

/** Lets somebody say when it starts, and that it runs late: what would change is shown before it does. */
export function lateForm({ root, segments, step }: Deck, update: () => void): void {
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`The presenter’s view has no ${selector}.`);
    return found;
  };
  const minutes = part<HTMLInputElement>('input[name=minutes]');
  const offered = part('[data-offer]');
  const said = part('[data-say=offer]');
  let at = 0;

  const spared = () =>
    [...offered.querySelectorAll<HTMLInputElement>('input:not(:checked)')].map((one) => one.value);
  const offer = (): Offer =>
    late(evening(step.show(), segments), at, Number(minutes.value) || 0, spared());
  const tell = ({ plan, over }: Offer) => {
    said.textContent =
      `It ends at ${timeOf(plan.endsAt)}` +
      (over > 0
        ? `, ${Math.ceil(over)} min after the room is booked for.`
        : ', within the booking.');
  };
  /** Changes that were left out by hand stand in the list still, to be taken up again. */
  const list = () => {
    const titles = new Map(segments.map(({ id, title }) => [id, title]));
    const whole = late(evening(step.show(), segments), at, Number(minutes.value) || 0);
    offered.replaceChildren(
      ...whole.changes.map(({ id, what, from, to }) => {
        const label = document.createElement('label');
        label.className = 'row';
        const tick = Object.assign(document.createElement('input'), {
          type: 'checkbox',
          value: id,
          checked: true,
        });
        const title = titles.get(id) ?? id;
        label.append(
          tick,
          what === 'skip' ? `Skip “${title}” (${from} min)` : `“${title}”: ${to} min, not ${from}`,
        );
        return label;
      }),
    );
    if (whole.changes.length === 0) offered.textContent = 'Nothing has to go: the times move on.';
    tell(whole);
  };

  part('[data-late]').addEventListener('click', () => {
    at = nowHere();
    minutes.value = '10';
    list();
    openDialog(root, 'late');
  });
  minutes.addEventListener('input', list);
  offered.addEventListener('change', () => tell(offer()));
  part('[data-undo]').addEventListener('click', () => step.does({ type: 'undo' }));

  const lateDialog = part<HTMLDialogElement>('[data-dialog=late]');
  part('[data-form=late]').addEventListener('submit', (event) => {
    if (event.submitter?.getAttribute('value') !== 'take') return;
    step.does({ type: 'late', now: at, minutes: Number(minutes.value) || 0, spared: spared() });
    lateDialog.close();
  });
  const start = part<HTMLInputElement>('input[name=start]');
  const length = part<HTMLSelectElement>('[data-form=start] select');
  part('[data-form=start]').addEventListener('submit', (event) => {
    const how = event.submitter?.getAttribute('value');
    const time = how === 'now' ? Math.floor(nowHere()) : todayAt(start.value);
    if (!how || time === null) return;
    step.does({ type: 'length', length: length.value === '60' ? 60 : 90 });
    step.does({ type: 'start', at: time });
  });
  step.watch((show) => {
    part('[data-late]').hidden = show.start === null;
    part('[data-undo]').hidden = show.late.length === 0;
    if (!root.querySelector('dialog[open]')) length.value = String(show.length);
    update();
  });
}
