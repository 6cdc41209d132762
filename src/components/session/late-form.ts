import { evening } from '../../domain/session/evening.ts';
import { late } from '../../domain/session/late.ts';
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

  const titles = new Map(segments.map(({ id, title }) => [id, title]));
  const spared = () =>
    [...offered.querySelectorAll<HTMLInputElement>('input:not(:checked)')].map((one) => one.value);
  const choice = (id: string, checked: boolean, words: string) => {
    const label = document.createElement('label');
    label.className = 'row';
    const tick = document.createElement('input');
    Object.assign(tick, { type: 'checkbox', value: id, checked });
    label.append(tick, words);
    return label;
  };
  /** What is spared stands in the list still, to be taken up again; what gives more instead, too. */
  const list = (keep: readonly string[]) => {
    const plan = evening(step.show(), segments);
    const offer = late(plan, at, Number(minutes.value) || 0, keep);
    const focused = document.activeElement instanceof HTMLInputElement && document.activeElement;
    const change = new Map(offer.changes.map((one) => [one.id, one]));
    offered.replaceChildren(
      ...segments.flatMap(({ id }) => {
        const title = titles.get(id) ?? id;
        const one = change.get(id);
        if (keep.includes(id)) return [choice(id, false, `“${title}” stays as it is`)];
        if (!one) return [];
        const words =
          one.what === 'skip'
            ? `Skip “${title}” (${one.from} min)`
            : `“${title}”: ${one.to} min, not ${one.from}`;
        return [choice(id, true, words)];
      }),
    );
    if (!offered.firstChild) offered.textContent = 'Nothing has to go: the times move on.';
    const back = focused && offered.querySelector<HTMLInputElement>(`[value="${focused.value}"]`);
    if (back && !document.contains(focused)) back.focus();
    said.textContent =
      `It ends at ${timeOf(offer.plan.endsAt)}` +
      (offer.over > 0
        ? `, ${Math.ceil(offer.over)} min after the room is booked for.`
        : ', within the booking.');
  };

  part('[data-late]').addEventListener('click', () => {
    at = nowHere();
    minutes.value = '10';
    list([]);
    openDialog(root, 'late');
  });
  minutes.addEventListener('input', () => list(spared()));
  offered.addEventListener('change', () => list(spared()));
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
