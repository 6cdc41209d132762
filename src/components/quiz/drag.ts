import { move } from './ordering.ts';

/**
 * Drag, as an extra: rows change places as the pointer passes their middle; an answer from the bank
 * is laid on a line and chosen there. Fetched only for questions that can use it.
 * @param say announces where a row has been moved to
 */
export function allowDrag(root: HTMLElement, say: (words: string) => void): void {
  let held: HTMLElement | null = null;
  let from = { x: 0, y: 0 };
  const middle = (one: Element) => {
    const { top, height } = one.getBoundingClientRect();
    return top + height / 2;
  };
  const lineAt = ({ clientX, clientY }: PointerEvent) =>
    document.elementFromPoint(clientX, clientY)?.closest('[data-part=things] > [data-id]');

  root.addEventListener('pointerdown', (event) => {
    if (root.dataset['state'] === 'answered' || event.button !== 0) return;
    const pressed = event.target as HTMLElement;
    held = pressed.closest('.question__grip')?.closest('li') ?? pressed.closest('[data-answer]');
    if (!held || held.classList.contains('why')) return void (held = null);
    event.preventDefault();
    pressed.setPointerCapture(event.pointerId);
    from = { x: event.clientX, y: event.clientY };
    held.dataset['held'] = '';
  });

  root.addEventListener('pointermove', (event) => {
    if (!held) return;
    if ('answer' in held.dataset) {
      held.style.transform = `translate(${event.clientX - from.x}px, ${event.clientY - from.y}px)`;
      return;
    }
    const { previousElementSibling: before, nextElementSibling: after } = held;
    if (before && event.clientY < middle(before)) say(move(root, held, -1));
    else if (after && event.clientY > middle(after)) say(move(root, held, 1));
  });

  const release = (event: PointerEvent) => {
    if (!held) return;
    const { answer } = held.dataset;
    const select = answer && event.type === 'pointerup' && lineAt(event)?.querySelector('select');
    if (select) select.value = answer;
    held.style.transform = '';
    delete held.dataset['held'];
    held = null;
  };
  root.addEventListener('pointerup', release);
  root.addEventListener('pointercancel', release);
}
