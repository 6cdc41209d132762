import { pressed } from '../../domain/session/keys.ts';
import type { ShowEvent } from '../../domain/session/show.ts';
import type { InStep } from './in-step.ts';

/** What buttons and keys can ask for that is no event of the show: the window's own affairs. */
export type Hands = Record<string, () => void>;

const EVENTS = new Set(['on', 'back', 'first', 'last', 'blank', 'larger', 'smaller']);

/** What takes a key itself while it has the focus. */
const TAKES_KEYS = 'input, select, textarea, dialog, [data-activity], video, [contenteditable]';
const PRESSABLE = 'button, a[href], summary';

/** A swipe: so many pixels sideways, and twice as far as up or down. */
const SWIPE = 50;

/**
 * Listens to keys, swipes and buttons. A click on a slide does nothing: what the room does with it stands
 * there, and a hand that misses a button should not lose the slide.
 * @returns stops it
 */
export function listen(root: HTMLElement, step: InStep, hands: Hands): () => void {
  const letters = root.querySelector<HTMLInputElement>('input[name=letters]');
  let typed = '';
  const act = (what: string) => {
    if (EVENTS.has(what)) step.does({ type: what } as ShowEvent);
    else if (what === 'number') step.does({ type: 'number', number: Number(typed) });
    else if (what === 'overview' || what === 'help') openDialog(root, what);
    else hands[what]?.();
  };

  const key = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(TAKES_KEYS)) return;
    if (root.querySelector('dialog[open]')) return;
    if ((event.key === ' ' || event.key === 'Enter') && target?.closest(PRESSABLE)) return;
    const result = pressed(event.key, typed, letters?.checked ?? true);
    if (result.does === 'number') typed = result.typed;
    if (result.does !== null || result.typed !== typed) event.preventDefault();
    if (result.does !== null) act(result.does);
    typed = result.does === null ? result.typed : '';
    root.toggleAttribute('data-typed', typed !== '');
    const place = root.querySelector<HTMLElement>('[data-say=number]');
    if (place) place.dataset['typed'] = typed;
  };

  const click = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const does = target.closest<HTMLElement>('[data-does]')?.dataset['does'];
    const open = target.closest<HTMLElement>('[data-open]')?.dataset['open'];
    const slide = target.closest<HTMLElement>('[data-go]')?.dataset['go'];
    if (does) act(does);
    if (open) openDialog(root, open);
    if (!slide) return;
    root.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    step.does({ type: 'go', slide });
  };

  const stopSwipes = swipes(root, (what) => act(what));
  document.addEventListener('keydown', key);
  root.addEventListener('click', click);
  return () => {
    stopSwipes();
    document.removeEventListener('keydown', key);
    root.removeEventListener('click', click);
  };
}

/** Opens one of the deck's dialogs. */
export function openDialog(root: HTMLElement, name: string): void {
  const dialog = root.querySelector<HTMLDialogElement>(`[data-dialog=${name}]`);
  if (dialog && !dialog.open) dialog.showModal();
}

function swipes(root: HTMLElement, act: (what: 'on' | 'back') => void): () => void {
  let from: Touch | null = null;
  const start = ({ touches, target }: TouchEvent) => {
    const one = touches.length === 1 ? touches[0] : undefined;
    const taken = target instanceof Element && target.closest(TAKES_KEYS);
    from = taken ? null : (one ?? null);
  };
  const end = ({ changedTouches }: TouchEvent) => {
    const to = changedTouches[0];
    if (!from || !to) return;
    const across = to.clientX - from.clientX;
    const down = to.clientY - from.clientY;
    from = null;
    if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) {
      act(across < 0 ? 'on' : 'back');
    }
  };
  root.addEventListener('touchstart', start, { passive: true });
  root.addEventListener('touchend', end, { passive: true });
  return () => {
    root.removeEventListener('touchstart', start);
    root.removeEventListener('touchend', end);
  };
}
